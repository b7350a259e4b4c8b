package dev.paperboy.rendering.math;

/** Words within a formula: {@code \text{if } x}. Their blanks count. */
final class InnerText {

    private InnerText() {}

    static Line read(Source source, int from, int to) throws UnreadableFormulaException {
        var line = new Line();
        for (int at = from; at < to; ) {
            int start = at;
            int c = source.codePoint(at);
            at += Character.charCount(c);
            if (c == '\\') {
                var glyph = Words.read(source, start, to);
                if (glyph == null) {
                    throw new UnreadableFormulaException("Unknown in words: " + source.name(start));
                }
                at = glyph.end();
                line.add(glyph.text(), start, at);
            } else if (c == '$' || c == '&') {
                throw new UnreadableFormulaException("A formula within a formula");
            } else if (c == '~') {
                line.add(" ", start, at);
            } else if (c != '{' && c != '}') {
                line.add(Character.toString(c), start, at);
            }
        }
        return line;
    }
}
