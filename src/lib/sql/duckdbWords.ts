const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that cannot be names: `duckdb_keywords()` of the categories reserved and type_function. */
export const KEYWORDS = words(`
  all analyse analyze and anti any array as asc asof asymmetric authorization binary both case cast check
  collate collation column columns concurrently constraint create cross default deferrable desc distinct do else
  end except false fetch for foreign freeze from full generated glob grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit map natural not notnull null offset on only or
  order outer overlaps pivot pivot_longer pivot_wider placing positional primary qualify references returning
  right select semi similar some struct symmetric table tablesample then to trailing true try_cast union unique
  unpivot using variadic verbose when where window with
`);

/** Words of questions that may also be names, such as `by`; a choice from the other categories. */
export const QUESTION_WORDS = words(`
  between by coalesce cube current escape exclude exists extract filter first following grouping last nulls
  ordinality over partition preceding range recursive replace rollup row rows sets unbounded values within
`);

/** `duckdb_types()`. */
export const TYPES = words(`
  bigint binary bit bitstring blob bool boolean bpchar bytea char date datetime dec decimal double enum float
  float4 float8 guid hugeint int int1 int128 int16 int2 int32 int4 int64 int8 integer integral interval list
  logical long map null numeric nvarchar oid real row short signed smallint string struct text time timestamp
  timestamp_ms timestamp_ns timestamp_s timestamp_us timestamptz timetz tinyint ubigint uint16 uint32 uint64
  uint8 uinteger union usmallint utinyint uuid varbinary varchar
`);

/** Scalar functions, aggregates and macros of `duckdb_functions()`, without operators, catalogue functions and privileges. */
export const FUNCTIONS = words(`
  abs acos add age aggregate alias any_value apply approx_count_distinct approx_quantile arbitrary arg_max
  arg_min argmax argmin array_agg array_aggr array_aggregate array_append array_apply array_cat array_concat
  array_contains array_distinct array_extract array_filter array_has array_has_all array_has_any array_indexof
  array_intersect array_length array_pop_back array_pop_front array_position array_prepend array_push_back
  array_push_front array_resize array_reverse array_reverse_sort array_slice array_sort array_to_string
  array_transform array_unique ascii asin atan atan2 avg bar base64 bin bit_and bit_count bit_length bit_or
  bit_position bit_xor bitstring bitstring_agg bool_and bool_or cardinality cbrt ceil ceiling century chr
  combine concat concat_ws constant_or_null contains corr cos cot count count_if count_star covar_pop covar_samp
  currval damerau_levenshtein date_add date_diff date_part date_sub date_trunc datediff datepart datesub
  datetrunc day dayname dayofmonth dayofweek dayofyear decade decode degrees divide editdist3 element_at encode
  ends_with entropy enum_code enum_first enum_last enum_range enum_range_boundary epoch epoch_ms epoch_ns
  epoch_us era error even exp factorial favg fdiv filter finalize first flatten floor fmod format format_bytes
  format_pg_type format_type from_base64 from_binary from_hex fsum gamma gcd gen_random_uuid generate_series
  generate_subscripts geomean geometric_mean get_bit get_current_time get_current_timestamp greatest
  greatest_common_divisor group_concat hamming hash hex histogram hour in_search_path instr isfinite isinf isnan
  isodow isoyear jaccard jaro_similarity jaro_winkler_similarity julian kahan_sum kurtosis last last_day lcase
  lcm least least_common_multiple left left_grapheme len length length_grapheme levenshtein lgamma list
  list_aggr list_aggregate list_any_value list_append list_apply list_approx_count_distinct list_avg
  list_bit_and list_bit_or list_bit_xor list_bool_and list_bool_or list_cat list_concat list_contains
  list_cosine_similarity list_count list_distance list_distinct list_dot_product list_element list_entropy
  list_extract list_filter list_first list_has list_has_all list_has_any list_histogram list_indexof
  list_inner_product list_intersect list_kurtosis list_last list_mad list_max list_median list_min list_mode
  list_pack list_position list_prepend list_product list_resize list_reverse list_reverse_sort list_sem
  list_skewness list_slice list_sort list_stddev_pop list_stddev_samp list_string_agg list_sum list_transform
  list_unique list_value list_var_pop list_var_samp ln log log10 log2 lower lpad ltrim mad make_date make_time
  make_timestamp map map_concat map_entries map_extract map_from_entries map_keys map_values max max_by md5
  md5_number md5_number_lower md5_number_upper mean median microsecond millennium millisecond min min_by minute
  mismatches mod mode month monthname multiply nextafter nextval nfc_normalize now nullif octet_length ord pi
  position pow power prefix printf product quantile quantile_cont quantile_disc quarter radians random range
  regexp_extract regexp_extract_all regexp_full_match regexp_matches regexp_replace regexp_split_to_array
  regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy repeat replace
  reservoir_quantile reverse right right_grapheme round round_even roundbankers row rpad rtrim second sem
  set_bit setseed sha256 sign signbit sin skewness split split_part sqrt starts_with stats stddev stddev_pop
  stddev_samp stem str_split str_split_regex strftime string_agg string_split string_split_regex string_to_array
  strip_accents strlen strpos strptime struct_extract struct_insert struct_pack substr substring
  substring_grapheme subtract suffix sum sum_no_overflow sumkahan tan time_bucket timezone timezone_hour
  timezone_minute to_base to_base64 to_binary to_days to_hex to_hours to_microseconds to_milliseconds to_minutes
  to_months to_seconds to_timestamp to_years today transaction_timestamp translate trim trunc try_strptime
  typeof ucase unbin unhex unicode union_extract union_tag union_value upper user uuid var_pop var_samp variance
  vector_type version week weekday weekofyear xor year yearweek
`);

/** Functions over a window, which the engine does not list. */
export const WINDOW_FUNCTIONS = words(
  'row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value'
);

/** Functions that stand where a table does and read nothing but their arguments. */
export const TABLE_FUNCTIONS = words('generate_series range repeat repeat_row unnest');
