import { readLines, type Line } from './readLines';

/** Claims about Hà Nội in 2023 unless a line says otherwise, worked by hand from the figures of 31/1/2026. */
export const VERDICT_LINES: [string, Line[]][] = [
  [
    'levels',
    readLines(`
GRDP tăng 6,27% | 6.27 /0.01 % | grdp-growth | match rounds 6.27
6,3% of 6,27 | 6.3 /0.1 % | grdp-growth | match rounds 6.27
6% of 6,27 | 6 /1 % | grdp-growth | match rounds 6.27
cut, not rounded: 6,2% | 6.2 /0.1 % | grdp-growth | differs value 6.27
finer than published: 6,271% | 6.271 /0.001 % | grdp-growth | differs value 6.27
the estimate of November | 6.11 /0.01 % | grdp-growth | match-older older 6.27
the same, rounded | 6.1 /0.1 % | grdp-growth | match-older older 6.27
nine months | 5.99 /0.01 % | grdp-growth period=2023-9M | match rounds 5.99
nine months, first | 6.08 /0.01 % | grdp-growth period=2023-9M | match-older older 5.99
2020 as estimated in December | 3.98 /0.01 % | grdp-growth period=2020 | match-older older 3.94
the code of today for a former year | 6.27 /0.01 % | grdp-growth unit=P34-01 | match rounds 6.27
cả nước | 5.07 /0.01 % | grdp-growth unit=VN | match rounds 5.07
cả nước, first | 5.05 /0.01 % | grdp-growth unit=VN | match-older older 5.07
another definition is no match | 6.42 /0.01 % | grdp-growth unit=VN period=2010 | insufficient no-observation
thu ngân sách | 400421 /1 vnd-billion | budget-revenue | match rounds 400421
400,4 nghìn tỷ | 400400 /100 vnd-billion | budget-revenue | match rounds 400421
400.000 is exact to a thousand | 400000 /100000 vnd-billion text=400.000 | budget-revenue | match rounds 400421
so 500.000 is not 450.000 and over | 500000 /100000 vnd-billion text=500.000 | budget-revenue period=2024 | differs value 509300
another source of that month | 405252 /1 vnd-billion | budget-revenue | match-older older 400421
wrong | 412000 /1000 vnd-billion | budget-revenue | differs value 400421
the finer one stands | 332961 /1 vnd-billion | budget-revenue period=2022 | match rounds 332961
and is rounded | 333000 /1000 vnd-billion | budget-revenue period=2022 | match rounds 332961
vượt 704.500 said plainly | 704500 /100 vnd-billion | budget-revenue period=2025 | match rounds 704500
an estimate of early December | 641710 /1 vnd-billion | budget-revenue period=2025 | match-older older 704500
finer than vượt 704.500 | 704812 /1 vnd-billion | budget-revenue period=2025 | insufficient no-observation 704500
finer than 650.000 and so on | 249999 /1 vnd-billion | budget-revenue period=2025-Q1 | differs value 250100
tính đến 30/9 | 305300 /100 vnd-billion | budget-revenue period=2023-09-30 | match rounds 305300
a part of it | 662281 /1 vnd-billion | budget-revenue period=2025 dimension=source category=domestic | match rounds 662281
three years together | 1242682 /1 vnd-billion | budget-revenue period=2022..2024 | match rounds 1242682
nothing published | 100 /1 vnd-billion | budget-expenditure | insufficient no-observation
7,9 triệu người | 7900000 /100000 persons text=7,9 | population period=2018 | match rounds 7914500
7.914,5 nghìn người | 7914.5 /0.1 thousand-persons | population period=2018 | match rounds 7914.5
before it was revised | 7520.7 /0.1 - | population period=2018 | match-older older 7914.5
two merged provinces | 3930.2 /0.1 - | population period=2019 unit=P34-31 | match rounds 3930.2
a stock at a day, said of the year | 2253 /1 - | fdi-projects-cumulative period=2011 | match rounds 2253
and of its month | 2253 /1 - | fdi-projects-cumulative period=2011-12 | match rounds 2253
a stock of the year, said of its last day | 6 /1 - | software-applications-in-use period=2023-12-31 | match rounds 6
a stock within the year | 470000 /10000 - qualifier=nearly | party-members period=2022 | match within-qualifier 470000
which cannot contradict | 455000 /1000 - | party-members period=2022 | insufficient no-observation 470000
668 đảng viên | 668 /1 members | members-removed-by-screening | match rounds 668
5 đoàn | 5 /1 delegations | inspection-delegations-of-standing-board | match rounds 5
10 đơn vị | 10 /10 units | units-inspected-by-standing-board | match rounds 10
11 đơn vị | 11 /1 - | units-inspected-by-standing-board | differs value 10
25 biểu hiện | 25 /1 - | directive-24-manifestations | match rounds 25
2 phần mềm | 2 /1 - | software-applications-deployed | match rounds 2
of no indicator | 12 /1 - | - | insufficient no-indicator
of one that is not in the catalogue | 12 /1 - | rice | insufficient no-indicator
a percentage of an amount | 12 /1 % | budget-revenue | insufficient not-comparable
`)
  ],
  [
    'qualifiers',
    readLines(`
hơn 400.000 | 400000 /1000 vnd-billion qualifier=over | budget-revenue | match within-qualifier 400421
trên 410.000 | 410000 /1000 vnd-billion qualifier=over | budget-revenue | differs outside-qualifier 400421
trên 401.000, of another source | 401000 /1000 vnd-billion qualifier=over | budget-revenue | match-older older 400421
hơn 380.000 says too little | 380000 /10000 vnd-billion qualifier=over | budget-revenue | differs outside-qualifier 400421
hơn 300.000 is another number | 300000 /1000 vnd-billion qualifier=over | budget-revenue | differs value 400421
gần 401.000 | 401000 /1000 vnd-billion qualifier=nearly | budget-revenue | match within-qualifier 400421
gần 400.000 | 400000 /1000 vnd-billion qualifier=nearly | budget-revenue | differs outside-qualifier 400421
khoảng 400.000 | 400000 /1000 vnd-billion qualifier=about | budget-revenue | match within-qualifier 400421
khoảng 420.000 | 420000 /1000 vnd-billion qualifier=about | budget-revenue | differs outside-qualifier 400421
tối thiểu 390.000 | 390000 /1000 vnd-billion qualifier=at-least | budget-revenue | match within-qualifier 400421
tối đa 390.000 | 390000 /1000 vnd-billion qualifier=at-most | budget-revenue | differs outside-qualifier 400421
vượt 704.500, as printed | 704500 /100 vnd-billion qualifier=exceeds | budget-revenue period=2025 | match within-qualifier 704500
hơn 700.000 | 700000 /1000 vnd-billion qualifier=over | budget-revenue period=2025 | match within-qualifier 704500
khoảng 650.000, as printed before | 650000 /1000 vnd-billion qualifier=about | budget-revenue period=2025 | match-older older 704500
hơn 600 đảng viên | 600 /100 - qualifier=over | members-removed-by-screening | match within-qualifier 668
gần 700 đảng viên | 700 /100 - qualifier=nearly | members-removed-by-screening | match within-qualifier 668
6–6,5% | 6 /0.1 % upper=6.5 | grdp-growth | match within-qualifier 6.27
`)
  ],
  [
    'plans',
    readLines(`
dự toán 2025 | 505437 /1 vnd-billion | budget-revenue period=2025 plan | match rounds 505437
said of who assigned it | 505437 /1 vnd-billion | budget-revenue period=2025 planBy=council plan | match rounds 505437
said as a result | 505437 /1 vnd-billion | budget-revenue period=2025 | differs value 704500
a band | 7 /0.1 % upper=7.5 | grdp-growth period=2022 plan | match rounds 7
one end of it | 7.5 /0.1 % | grdp-growth period=2022 plan | differs value 7
its lower end as the least | 7 /0.1 % qualifier=at-least | grdp-growth period=2022 plan | match within-qualifier 7
phấn đấu tăng 7–7,5% | 7 /0.1 % upper=7.5 | grdp-growth period=2022 plan kind=percent-change direction=up | match rounds 7
an average as a target | 7.3 /0.1 % upper=7.8 | grdp-growth period=2016..2020 plan kind=average-growth | match rounds 7.3
congress, second publication | 8300 /100 - upper=8500 | grdp-per-capita-usd period=2025 planBy=congress plan | match rounds 8300
congress, first publication | 8100 /100 - upper=8300 | grdp-per-capita-usd period=2025 planBy=congress plan | match-older older 8300
of an assigner who gave none | 8300 /100 - | grdp-per-capita-usd period=2025 planBy=council plan | insufficient no-observation
a percentage of plan as a target | 105 /1 % | budget-revenue period=2025 plan kind=percent-of-plan | insufficient no-observation
the plan against the result before: 505.437 / 509.300 | 0.8 /0.1 % | budget-revenue period=2025 plan kind=percent-change direction=down | match rounds 0.76
no plan published | 352900 /100 vnd-billion | budget-revenue plan | insufficient no-observation
`)
  ],
  [
    'percentages of plan',
    readLines(`
đạt 113,5% dự toán | 113.5 /0.1 % | budget-revenue kind=percent-of-plan | match published-so 113.5
vượt 13,5% dự toán | 13.5 /0.1 % | budget-revenue kind=percent-of-plan said=excess direction=up | match published-so 13.5
vượt 14,8%, another source | 14.8 /0.1 % | budget-revenue kind=percent-of-plan said=excess direction=up | match-older older 13.5
the code of the printed percentage | 113.5 /0.1 % | budget-revenue-percent-of-plan | match published-so 113.5
wrong | 110 /1 % | budget-revenue kind=percent-of-plan | differs value 113.5
250.100 of 505.437 | 49.5 /0.1 % | budget-revenue period=2025-Q1 kind=percent-of-plan | match rounds 49.48
printed, but of another plan: 704.500 / 505.437 | 137.1 /0.1 % | budget-revenue period=2025 kind=percent-of-plan | differs value 139.38
139,4% | 139.4 /0.1 % | budget-revenue period=2025 kind=percent-of-plan | match rounds 139.38
TP.HCM 2022 by the later figure | 122 /1 % | budget-revenue period=2022 unit=P63-79 kind=percent-of-plan | match rounds 121.97
TP.HCM 2022 by the earlier: 457.500 / 386.568 | 118.4 /0.1 % | budget-revenue period=2022 unit=P63-79 kind=percent-of-plan | match-older older 121.97
10.027 of 9.744 | 102.9 /0.1 % | members-admitted period=2021 kind=percent-of-plan | match rounds 102.9
vượt 2,9% | 2.9 /0.1 % | members-admitted period=2021 kind=percent-of-plan said=excess direction=up | match rounds 2.9
hụt 16,55% | 16.55 /0.01 % | members-admitted period=2019 unit=P63-60 kind=percent-of-plan said=excess direction=down | match rounds 16.55
central plan | 75 /1 % | budget-revenue period=2021-9M planBy=central kind=percent-of-plan | match published-so 75
not the council’s | 75 /1 % | budget-revenue period=2021-9M planBy=council kind=percent-of-plan | differs value 70.3
plan not said: either | 70.3 /0.1 % | budget-revenue period=2021-9M kind=percent-of-plan | match published-so 70.3
no plan, nothing printed | 99 /1 % | exports kind=percent-of-plan | insufficient no-base
`)
  ],
  [
    'changes',
    readLines(`
tăng 20%: 400.421 / 332.961 | 20 /1 % | budget-revenue kind=percent-change direction=up againstPeriod=2022 | match rounds 20.26
tăng 20,3% | 20.3 /0.1 % | budget-revenue kind=percent-change | match rounds 20.26
bằng 120,3% | 120.3 /0.1 % | budget-revenue kind=percent-change said=index | match rounds 120.26
giảm 20% | 20 /1 % | budget-revenue kind=percent-change direction=down | differs value -20.26
405.252 / 332.961 | 21.7 /0.1 % | budget-revenue kind=percent-change | match-older older 20.26
the printed 23,8% does not follow | 23.8 /0.1 % | budget-revenue period=2024 kind=percent-change | differs value 27.19
509.300 / 400.421 | 27.2 /0.1 % | budget-revenue period=2024 kind=percent-change | match rounds 27.19
only printed | 24.6 /0.1 % | budget-revenue period=2023-9M kind=percent-change | match published-so 24.6
only printed, otherwise | 26 /1 % | budget-revenue period=2023-9M kind=percent-change | differs value 24.6
a printed fall | 8.3 /0.1 % | budget-revenue unit=VN period=2023-9M kind=percent-change direction=down | match published-so 8.3
as an index | 91.7 /0.1 % | budget-revenue unit=VN period=2023-9M kind=percent-change said=index | match published-so 91.7
on another base the printed one says nothing | 24.6 /0.1 % | budget-revenue period=2023-9M kind=percent-change againstPeriod=2020-9M | insufficient no-base
tăng 6,27% | 6.27 /0.01 % | grdp-growth kind=percent-change direction=up | match rounds 6.27
bằng 106,27% | 106.27 /0.01 % | grdp-growth kind=percent-change said=index | match rounds 106.27
giảm 7,02% | 7.02 /0.01 % | grdp-growth period=2021-Q3 kind=percent-change direction=down | match rounds 7.02
67.460 tỷ đồng more | 67460 /10 vnd-billion | budget-revenue kind=amount-change direction=up | match rounds 67460
2,62 points less | 2.62 /0.01 points | grdp-growth kind=point-change direction=down | match rounds 2.62
2,62 points more | 2.62 /0.01 points | grdp-growth kind=point-change direction=up | differs value -2.62
nine months on a year | 5 /1 % | budget-revenue period=2023-9M kind=percent-change againstPeriod=2022 | insufficient not-comparable
another definition of the growth stays itself | 9.7 /0.1 % | tax-revenue-change-excluding-one-offs period=2023-9M | match rounds 9.7
average, printed | 6.67 /0.01 % | grdp-growth period=2016..2020 kind=average-growth | match published-so 6.67
average, printed before | 7.39 /0.01 % | grdp-growth-average period=2016..2020 | match-older older 6.67
average of the country, compounded | 6.25 /0.01 % | grdp-growth unit=VN period=2016..2020 kind=average-growth | match rounds 6.25
the printed one before figures were revised | 5.9 /0.1 % | grdp-growth unit=VN period=2016..2020 kind=average-growth | match published-so 5.9
average of amounts: (1.553.611 / 588.428)^(1/9) | 11.4 /0.1 % | budget-revenue unit=VN period=2011..2019 kind=average-growth | match rounds 11.39
`)
  ],
  [
    'ratios, gaps and shares',
    readLines(`
gấp 1,24 lần cả nước | 1.24 /0.01 times | grdp-growth kind=ratio againstUnit=VN | match rounds 1.24
cao hơn 1,24 lần, as commonly meant | 1.24 /0.01 times | grdp-growth kind=ratio againstUnit=VN said=excess direction=up | match rounds 1.24
cao hơn 0,24 lần, strictly | 0.24 /0.01 times | grdp-growth kind=ratio againstUnit=VN said=excess direction=up | match rounds 0.24
gấp 0,24 lần | 0.24 /0.01 times | grdp-growth kind=ratio againstUnit=VN | differs value 1.24
cao hơn 1,45 lần | 1.45 /0.01 times | grdp-growth kind=ratio againstUnit=VN said=excess direction=up | differs value 1.24
the printed ratio itself | 1.45 /0.01 times | grdp-growth-ratio-to-country | differs value 1.24
khoảng 1,6 lần of 3,94 / 2,87 | 1.6 /0.1 times qualifier=about | grdp-growth period=2020 kind=ratio againstUnit=VN | differs value 1.37
khoảng 1,5 lần, by the 4,18 of 2022 over 2,91 | 1.5 /0.1 times qualifier=about | grdp-growth period=2020 kind=ratio againstUnit=VN | match-older older 1.37
2,64 times more than in 2010, strictly 1,64 | 1.64 /0.01 times | budget-revenue unit=VN period=2019 kind=percent-change againstPeriod=2010 | match rounds 1.64
cả nước thấp hơn 1,24 lần | 1.24 /0.01 times | grdp-growth unit=VN kind=ratio againstUnit=P63-01 said=excess direction=down | match rounds 1.24
2,64 lần năm 2010 | 2.64 /0.01 times | budget-revenue unit=VN period=2019 kind=ratio againstPeriod=2010 | match rounds 2.64
on nine months | 1.42 /0.01 times | grdp-growth kind=ratio againstUnit=VN againstPeriod=2023-9M | insufficient not-comparable
no figure of the country | 1.1 /0.1 times | tourists kind=ratio againstUnit=VN | insufficient no-base
1,2 points above | 1.2 /0.01 points | grdp-growth kind=gap againstUnit=VN direction=up | match rounds 1.2
1,22 points, of the first publication | 1.22 /0.01 points | grdp-growth kind=gap againstUnit=VN | match-older older 1.2
1,2% said for points: 6,27 is 23,7% above 5,07 | 1.2 /0.01 % | grdp-growth kind=gap againstUnit=VN | differs value 23.67
cả nước thấp hơn | 1.2 /0.01 points | grdp-growth unit=VN kind=gap againstUnit=P63-01 direction=down | match rounds 1.2
chiếm 94% tổng thu | 94 /1 % | budget-revenue period=2025 dimension=source category=domestic kind=share | match rounds 94.01
share of the country, printed | 18.5 /0.1 % | budget-revenue period=2020 kind=share againstUnit=VN | match published-so 18.5
printed before | 33.4 /0.1 % | budget-revenue period=2025 unit=P34-79 kind=share againstUnit=VN | match-older older 31.2
chiếm hơn 16%: 1.024.000 / 8.044.386 | 16 /1 % qualifier=over | grdp-current period=2020 kind=share againstUnit=VN | differs value 12.73
dân số 8,4% cả nước | 8.4 /0.1 % | population period=2019 kind=share againstUnit=VN | match rounds 8.39
`)
  ],
  [
    'ranks',
    readLines(`
dân số thứ 2/63 | 2 /1 place of=63 | population period=2019 kind=rank | match rounds 2
thứ hai | 2 /1 place | population period=2019 | match rounds 2
thứ nhất | 1 /1 place of=63 | population period=2019 kind=rank | differs value 2
among the five cities | 2 /1 place of=5 | population period=2019 kind=rank | match rounds 2
among a group said | 2 /1 place | population period=2019 kind=rank againstUnit=central-cities | match rounds 2
of a number that no group has | 2 /1 place of=64 | population period=2019 kind=rank | differs value 2
the lowest poverty rate is first | 5 /1 place of=63 | poverty-rate period=2010 kind=rank | match rounds 5
from the other end | 59 /1 place of=63 | poverty-rate period=2010 kind=rank direction=up | match rounds 59
16/34 as printed | 16 /1 place of=34 | grdp-growth period=2025 unit=P34-01 kind=rank | match published-so 16
15/34 | 15 /1 place of=34 | grdp-growth period=2025 unit=P34-01 kind=rank | differs value 16
16/63 | 16 /1 place of=63 | grdp-growth period=2025 unit=P34-01 kind=rank | differs value 16
the code of the printed rank | 30 /1 place of=63 | grdp-growth-rank period=2023-H1 | match published-so 30
too few are known | 2 /1 place of=63 | budget-revenue period=2022 kind=rank | insufficient too-few-units 2
the unit itself is not | 2 /1 place of=63 | poverty-rate period=2015 kind=rank | insufficient no-observation
`)
  ],
  [
    'n of N',
    readLines(`
50/50 ban tổ chức | 50 /1 of of=50 | org-boards-inspected | match rounds 50
said of the whole | 50 /1 of of=50 | org-boards-total | match rounds 50
18/23 chỉ tiêu | 18 /1 of of=23 | plan-targets-met | match rounds 18
19/23 | 19 /1 of of=23 | plan-targets-met | differs value 18
18/25 | 18 /1 of of=25 | plan-targets-met | differs value 18
4/16 vượt | 4 /1 of of=16 | congress-targets-total period=2015..2020 | match rounds 4
of a whole that the catalogue does not name | 5 /1 of of=7 | inspection-delegations-of-standing-board | insufficient no-base 5
of nothing published | 5 /1 of of=7 | org-boards-inspected period=2020 | insufficient no-observation
`)
  ]
];
