/** Words in the alternative texts and names of icons, as they come out joined: `image_pdfimage_print`. */
export const interfaceWords: readonly string[] = [
  ...['image', 'img', 'icon', 'ico', 'logo', 'button', 'btn', 'avatar', 'thumbnail', 'thumb', 'arrow', 'menu', 'svg'],
  ...['print', 'printer', 'pdf', 'share', 'tweet', 'pin', 'like', 'mail', 'email', 'link', 'copy', 'download', 'save'],
  ...['facebook', 'fb', 'twitter', 'linkedin', 'whatsapp', 'telegram', 'pinterest', 'reddit', 'instagram', 'youtube'],
  ...['rss', 'sms', 'search', 'close', 'comment', 'bookmark', 'social', 'widget', 'placeholder', 'loading', 'spinner'],
]
