import type { Place } from '../scene/place';

/** Told as done, whatever was asked for. */
export const isDone = (place: Place) =>
  /(?<!\p{L})(?:đã(?! (?:được )?(?:giao|đề|đặt|xác|quyết))|lũy kế|luỹ kế|ước tính|ước đạt|ước thực hiện|thực hiện(?: được)?|thực tế|thực thu|kết quả|thu được)(?!\p{L})/u.test(
    place.leadText
  );
