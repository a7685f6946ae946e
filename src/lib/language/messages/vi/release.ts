/** Checking and publishing a release. */
export const release = {
  heading: 'Kiểm tra và công bố một đợt số liệu'
} as const;
