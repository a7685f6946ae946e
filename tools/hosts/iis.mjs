import { HEADERS, OTHER_TYPE, TYPES } from './answers.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const YEAR_IN_DAYS = 365;

/**
 * A web.config with only what IIS has without add-ons. Its rules are for folders and not for patterns, so the tables of
 * snapshots are asked for again each time. Compression is IIS's own: it does not look for `.gz` beside a file.
 */
export const webConfig = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- Toàn Cảnh: IIS 8.5 trở lên. Chép tệp này vào trong thư mục web, cạnh index.html. Không cần cài thêm mô-đun nào. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${[...Object.entries(TYPES), ['age', OTHER_TYPE]]
  .map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${escaped(type)}" />`
  )
  .join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(HEADERS)
  .map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="_app/immutable">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${YEAR_IN_DAYS}.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
