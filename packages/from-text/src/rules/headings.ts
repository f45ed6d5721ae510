/** Words that are headings wherever they stand alone, folded by `foldLabel`. */
export const headingWords: readonly string[] = [
  ...[
    'introduction',
    'background',
    'conclusion',
    'conclusions',
    'summary',
    'executive summary',
    'overview',
    'abstract',
  ],
  ...['method', 'methods', 'methodology', 'results', 'findings', 'discussion', 'analysis', 'recommendations'],
  ...['key findings', 'key takeaways', 'policy recommendations', 'implications', 'way forward', 'the way forward'],
  ...['references', 'bibliography', 'notes', 'endnotes', 'footnotes', 'further reading', 'acknowledgements'],
  ...['acknowledgments', 'appendix', 'context', 'preface', 'foreword', 'epilogue', 'prologue', 'afterword'],
  ...['contexte', 'résumé', 'méthode', 'résultats', 'bibliographie', 'remerciements', 'annexe'],
  ...['einleitung', 'hintergrund', 'zusammenfassung', 'fazit', 'schluss', 'ergebnisse', 'literatur', 'anhang'],
  ...['introducción', 'antecedentes', 'conclusión', 'conclusiones', 'resumen', 'métodos', 'resultados', 'bibliografía'],
  ...['مقدمة', 'المقدمة', 'خلفية', 'خاتمة', 'الخاتمة', 'خلاصة', 'المراجع'],
  ...['はじめに', '序論', '背景', '方法', '結果', '考察', '結論', 'おわりに', '参考文献', 'まとめ'],
]
