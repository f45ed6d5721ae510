/** Texts that have broken feeds, books, scripts and mails: each adapter must carry them as text or leave them out whole. */
export const hostileStrings: readonly string[] = [
  'Salt & <b>vinegar</b> "quoted" \'single\'',
  '</script><script>alert(1)</script>',
  '</title></style></textarea><!-- --> ]]> <![CDATA[ <?xml?>',
  'shown as text: &amp;amp; &lt;b&gt; &#x26; &nbsp;',
  'controls \u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085 and \ufffe\uffff',
  'lone \ud800 surrogates \udc00 and a pair 😀',
  'lines\r\nand\rmore\u2028and\u2029more\ttabs',
  'javascript:alert(1)',
  '=?utf-8?q?mail?= \r\nBcc: someone@example.org\r\n\r\nbody',
  '../../../etc/passwd',
  'العربية‏ and 日本語 and \u202eright to left',
]
