const jobs =
  /(?<![\p{L}\d])(?:reporter|editor|editor-in-chief|correspondent|writer|staff writer|journalist|columnist|producer|photographer|photojournalist|contributor|blogger|author|founder|co-founder|director|manager|analyst|professor|lecturer|fellow|researcher|scientist|engineer|developer|designer|president|ceo|cto|chief|head|officer|critic|intern|freelancer?|staff|host|presenter|anchor|lawyer|attorney|physician|specialist|consultant|strategist|partner|evangelist|redakteur|redakteurin|redaktör|journalistin|autor|autorin|korrespondent|korrespondentin|chefredakteur|journaliste|rédacteur|rédactrice|envoyé|envoyée|correspondant|correspondante|chroniqueur|periodista|redactor|redactora|corresponsal|reportero|reportera|jornalista|repórter|colunista|giornalista|redattore|inviato|inviata|verslaggever|redacteur|dziennikarz|redaktor|журналист|корреспондент|редактор|обозреватель)s?(?![\p{L}\d])/iu

/**
 * Is this what somebody is or does, rather than who they are: "senior reporter", "a professor of law"?
 *
 * @param text - A part of a byline.
 * @returns Whether it is.
 */
export function isJobTitle(text: string): boolean {
  return jobs.test(text)
}
