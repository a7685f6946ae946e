import { ASK_AGAIN, FOREVER, FOREVER_PATHS, HEADERS, OTHER_TYPE, TYPES } from './answers.mjs';

const bare = (type) => type.replace(/;.*/, '');
const isUtf8 = (type) => type.endsWith('charset=utf-8');
const width = Math.max(...Object.values(TYPES).map((type) => bare(type).length)) + 1;

/**
 * A file for /etc/nginx/conf.d (it stands in `http`). What to cache is a `map` and not a `location`: a location with an
 * `add_header` of its own would lose all of the server's. A missing file has left its path for /404.html by then.
 */
export const nginxConf =
  () => `# Toàn Cảnh - nginx 1.18 trở lên. Chép vào /etc/nginx/conf.d/toan-canh.conf, sửa "root" và "listen",
# rồi: nginx -t && nginx -s reload
# Đặt dưới một đường dẫn (http://may-chu.example/toan-canh/): để thư mục web trong /srv/www và đổi tên thành toan-canh,
# rồi sửa hai dòng: root /srv/www;  và  error_page 404 /toan-canh/404.html;

map $uri $toan_canh_cache {
    default "${ASK_AGAIN}";
${FOREVER_PATHS.map((path) => `    "~${path}" "${FOREVER}";`).join('\n')}
}

server {
    listen 80;
    root /srv/toan-canh/web;

    index index.html;
    error_page 404 /404.html;
    # Chuyển hướng bằng địa chỉ tương đối: đúng cả khi đứng sau máy chủ khác hoặc dùng cổng lạ.
    absolute_redirect off;
    server_tokens off;
    sendfile on;
    tcp_nopush on;

    # Tệp .gz nén sẵn nằm cạnh tệp gốc.
    gzip_static on;
    gzip_vary on;
    # Có mô-đun brotli (Debian, Ubuntu: libnginx-mod-http-brotli-static) thì bỏ dấu # ở dòng dưới: nhẹ hơn khoảng 1/5.
    #brotli_static on;

    types {
${Object.entries(TYPES)
  .map(([extension, type]) => `        ${bare(type).padEnd(width)} ${extension};`)
  .join('\n')}
    }
    default_type ${OTHER_TYPE};
    charset utf-8;
    charset_types ${[...new Set(Object.values(TYPES).filter(isUtf8).map(bare))]
      // nginx adds the charset to HTML by itself and warns when told so.
      .filter((type) => type !== 'text/html')
      .join(' ')};

    add_header Cache-Control $toan_canh_cache always;
${Object.entries(HEADERS)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
}
`;
