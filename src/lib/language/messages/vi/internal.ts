/** Words of internal snapshots: unlocking, what is open, the stamp. */
export const internal = {
  heading: 'Bản số liệu nội bộ',
  open: 'Mở bản số liệu nội bộ',
  which: 'Bản số liệu ngày',
  intro: 'Số liệu nội bộ được giải mã ngay trên máy này và không gửi đi đâu. Mật khẩu không được lưu lại.',
  passphrase: 'Mật khẩu',
  show: 'Hiện mật khẩu',
  unlock: 'Mở khóa',
  cancel: 'Hủy',
  fetching: (done: string, all: string) => `Đang tải ${done} / ${all} MB…`,
  checking: 'Đang kiểm tra mật khẩu…',
  decrypting: (done: string, all: string) => `Đang giải mã ${done} / ${all} MB…`,
  opening: 'Đang mở…',
  lock: 'Khóa lại',
  lockedByItself: 'Đã tự khóa vì trang không được dùng đến. Muốn xem tiếp, hãy mở lại.',
  lockedElsewhere: 'Đã khóa, vì bạn vừa khóa ở thẻ khác. Muốn xem tiếp, hãy mở lại.',
  stamp: {
    internal: 'NỘI BỘ',
    restricted: 'HẠN CHẾ',
    snapshot: (date: string) => `bản số liệu ${date}`,
    opened: (time: string, date: string) => `mở lúc ${time} ${date}`
  }
} as const;
