import LRU from 'zrender/lib/core/LRU.js';

const { get, put } = LRU.prototype;
const safe = (key: string | number) => ` ${key}`;

/**
 * zrender remembers the widths of texts in a plain object: a name such as `__proto__` reached the prototype of every object
 * of the page, and left two fields there. With a blank before it no text is the name of a member. Import it before the
 * first drawing.
 */
LRU.prototype.get = function (key) {
  return get.call(this, safe(key));
};
LRU.prototype.put = function (key, value) {
  return put.call(this, safe(key), value);
};
