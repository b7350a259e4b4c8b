package dev.paperboy.rendering.style;

/** Writes a sheet's rules into a template's start tags. */
public final class InlineStyles {

    private InlineStyles() {}

    /**
     * The template with every rule that applies in each tag's style attribute, where what the attribute says itself counts
     * more. Comments, among them those that Outlook reads, and everything of Qute stay as they are. Done twice, it changes
     * nothing more.
     *
     * @param template HTML with Qute in it
     */
    public static String in(String template, StyleSheet sheet) {
        var markup = new Markup(template);
        var styled = new StringBuilder(template.length() * 2);
        for (int at = 0; at < template.length(); ) {
            int next = at + 1;
            if (template.startsWith("<!--", at)) {
                next = markup.after("-->", at + 4);
            } else if (markup.isQute(at)) {
                next = markup.afterQute(at);
            } else if (isTag(template, at)) {
                var tag = new StartTag(template, markup, at);
                styled.append(tag.styled(sheet));
                at = tag.end();
                next = tag.isRaw() ? markup.after("</" + tag.name(), at) : at;
            }
            styled.append(template, at, next);
            at = next;
        }
        return styled.toString();
    }

    private static boolean isTag(String template, int at) {
        return template.charAt(at) == '<' && at + 1 < template.length() && isLetter(template.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
