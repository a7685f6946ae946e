import { ASK_AGAIN, FOREVER, FOREVER_PATHS, HEADERS, OTHER_TYPE, TYPES } from './answers.mjs';

/**
 * A Caddyfile. Its own list of types depends on the machine, so each type is said. What the first pass has set stays for
 * the page of an error, so there it is said anew.
 */
export const caddyfile =
  () => `# Toàn Cảnh - Caddy 2.6 trở lên. Sửa địa chỉ ":80" và "root", rồi: caddy run --config Caddyfile
# Có tên miền thì viết tên miền thay cho ":80" để dùng HTTPS (mạng không có internet: thêm dòng "tls internal").
# Đặt dưới một đường dẫn (http://may-chu/toan-canh/): để thư mục web trong /srv/www và đổi tên thành toan-canh,
# rồi sửa hai dòng: root * /srv/www  và  rewrite * /toan-canh/404.html

:80 {
	root * /srv/toan-canh/web

	header {
		-Server
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}

	@forever path_regexp (${FOREVER_PATHS.join('|')})
	@changing not path_regexp (${FOREVER_PATHS.join('|')})
	header @forever Cache-Control "${FOREVER}"
	header @changing Cache-Control "${ASK_AGAIN}"

${Object.entries(TYPES)
  .filter(([extension]) => extension !== 'html')
  .map(([extension, type]) => `\t@${extension} path *.${extension}\n\theader @${extension} Content-Type "${type}"`)
  .join('\n')}
	@age path *.age
	header @age Content-Type "${OTHER_TYPE}"

	file_server {
		precompressed br gzip
	}

	handle_errors {
		@missing expression {http.error.status_code} == 404
		handle @missing {
			header Content-Type "${TYPES.html}"
			header Cache-Control "${ASK_AGAIN}"
			rewrite * /404.html
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
