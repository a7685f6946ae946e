/** Sentences of the source article, as it says them, with what is around them in a speech. */
export const ARTICLE = `THÀNH ỦY HÀ NỘI: CÔNG TÁC TỔ CHỨC XÂY DỰNG ĐẢNG NĂM 2023
Năm 2023, thành phố ban hành Chỉ thị số 24-CT/TU ngày 7-8-2023 nhận diện 25 biểu hiện vi phạm; Kế hoạch số 171-KH/TU.
Toàn Đảng bộ đã đưa 668 đảng viên ra khỏi Đảng; Ban Tổ chức Thành ủy kiểm tra 50/50 ban tổ chức cấp ủy.
GRDP năm 2023 của Hà Nội tăng 6,27%, cao hơn 1,45 lần so với cả nước.
Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 400.421 tỷ đồng, đạt 113,5% dự toán, tăng 20% so với năm 2022.
`;
