import { ASK_AGAIN, FOREVER, FOREVER_PATHS, HEADERS, OTHER_TYPE, TYPES } from './answers.mjs';

/**
 * A Caddyfile. Its own list of types depends on the machine, so each type is said. Of the first pass, the page of an error
 * keeps some headers and loses others, so there they are said anew.
 */
export const caddyfile =
  () => `# Toàn Cảnh - Caddy 2.6 trở lên. Sửa địa chỉ ":80" và "root", rồi: caddy run --config Caddyfile
# Có tên miền thì viết tên miền thay cho ":80" để dùng HTTPS (mạng không có internet: thêm dòng "tls internal").
# Đặt dưới một đường dẫn (http://may-chu.example/toan-canh/): để thư mục web trong /srv/www và đổi tên thành toan-canh,
# rồi sửa hai dòng: root * /srv/www  và  rewrite * /toan-canh/404.html

(toan-canh-headers) {
	header {
		-Server
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
}

:80 {
	root * /srv/toan-canh/web
	import toan-canh-headers

	@write not method GET HEAD
	respond @write 405

	# Caddy bỏ phần sau dấu ? khi tự thêm dấu / vào cuối, mà phần đó là điều người đọc đang xem.
	@folder {
		not path */
		file {path}/index.html
		expression {query} != ""
	}
	redir @folder {path}/?{query} 308

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
		import toan-canh-headers
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
