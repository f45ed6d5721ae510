/** A news or picture agency: how a credit writes it, and its name where that differs. */
export interface Agency {
  readonly form: string
  readonly name?: string
}

/** Agencies that end a credit. */
export const agencies: readonly Agency[] = [
  ...['Reuters', 'AP', 'AFP', 'EPA', 'EPA-EFE', 'EFE', 'dpa', 'ANSA', 'PA', 'PA Media', 'PA Wire', 'UPI', 'TASS'],
  ...['Sputnik', 'Xinhua', 'Kyodo', 'Kyodo News', 'Jiji Press', 'Yonhap', 'Yonhap News', 'Anadolu', 'Anadolu Agency'],
  ...['Getty Images', 'Getty', 'Bloomberg', 'Bloomberg News', 'Zuma Press', 'Magnum Photos', 'NurPhoto', 'Redux'],
  ...['Alamy', 'Alamy Stock Photo', 'Shutterstock', 'iStock', 'Unsplash', 'Pexels', 'Wikimedia Commons', 'Flickr'],
  ...['The Canadian Press', 'Canadian Press', 'AAP', 'ANI', 'PTI', 'ANP', 'APA', 'Keystone', 'SIPA', 'SIPA USA'],
  ...['Abaca', 'Corbis'],
  ...['Hans Lucas', 'Belga', 'TT', 'NTB', 'Ritzau', 'Lehtikuva', 'PAP', 'CTK', 'Ukrinform', 'NASA', 'ESA', 'VCG'],
]
  .map((form): Agency => ({ form }))
  .concat([
    { form: 'AP Photo', name: 'AP' },
    { form: 'AP Images', name: 'AP' },
    { form: 'The Associated Press', name: 'AP' },
    { form: 'Associated Press', name: 'AP' },
    { form: 'AFP Photo', name: 'AFP' },
    { form: 'Reuters Photo', name: 'Reuters' },
  ])
