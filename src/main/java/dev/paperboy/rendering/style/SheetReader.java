package dev.paperboy.rendering.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a style sheet of plain rules and one level of {@code @media}. */
final class SheetReader {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*\\)");
    private static final int DEEPEST = 5;

    private final String css;
    private final Map<String, String> settings;
    private final StyleSheet sheet = new StyleSheet();

    /** What stands before a brace, what stands between it and its end, and where that begins. */
    private record Block(String head, String body, int at) {}

    SheetReader(String css, Map<String, String> settings) {
        // Comments leave their line breaks, so that errors name the right line.
        this.css = COMMENT.matcher(css.replace("\r\n", "\n"))
                .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        this.settings = settings;
    }

    StyleSheet read() {
        if (css.contains("@import") || css.contains("url(")) {
            int at = Math.max(css.indexOf("@import"), css.indexOf("url("));
            throw wrong(at, "mails load nothing from elsewhere, so neither @import nor url() can stand here");
        }
        var blocks = blocks(css, 0);
        blocks.stream().filter(block -> block.head().equals(":root")).forEach(this::setVariables);
        sheet.set(settings);
        blocks.forEach(this::add);
        return sheet;
    }

    private void setVariables(Block root) {
        Declarations.of(root.body().replace('"', '\'')).byProperty().forEach((property, value) -> {
            if (property.startsWith("--")) {
                sheet.set(Map.of(property.substring(2), value));
            }
        });
    }

    private void add(Block block) {
        if (block.head().startsWith("@")) {
            sheet.addToHead(nested(block));
            return;
        }
        var declarations = declarations(block);
        var others = new ArrayList<String>();
        for (var selector : block.head().split(",", -1)) {
            InlineRule.of(selector.strip(), declarations)
                    .ifPresentOrElse(sheet::add, () -> others.add(selector.strip()));
        }
        if (!others.isEmpty() && !declarations.byProperty().isEmpty()) {
            sheet.addToHead(String.join(", ", others) + " { " + declarations.block() + " }");
        }
    }

    private String nested(Block outer) {
        if (!outer.body().contains("{")) {
            return outer.head() + " { " + declarations(outer).block() + " }";
        }
        var lines = new StringBuilder(outer.head()).append(" {\n");
        for (var block : blocks(outer.body(), outer.at())) {
            lines.append(block.head())
                    .append(" { ")
                    .append(declarations(block).block())
                    .append(" }\n");
        }
        return lines.append('}').toString();
    }

    private Declarations declarations(Block block) {
        var declarations = Declarations.of(replaced(block));
        declarations.byProperty().keySet().removeIf(property -> property.startsWith("--"));
        return declarations;
    }

    /** Quotes are single ones: the attribute around them has the double. */
    private String replaced(Block block) {
        var body = block.body().replace('"', '\'');
        for (int depth = 0; depth < DEEPEST && body.contains("var("); depth++) {
            body = VARIABLE.matcher(body).replaceAll(found -> Matcher.quoteReplacement(value(found, block)));
        }
        return body;
    }

    private String value(MatchResult found, Block block) {
        if (!sheet.knows(found.group(1))) {
            throw wrong(block.at(), "nothing is set for " + found.group() + " in :root");
        }
        return sheet.value(found.group(1));
    }

    private List<Block> blocks(String text, int offset) {
        var blocks = new ArrayList<Block>();
        for (int at = 0; at < text.length(); ) {
            int open = text.indexOf('{', at);
            var head = text.substring(at, open < 0 ? text.length() : open);
            int start = offset + at + head.length() - head.stripLeading().length();
            if (open < 0) {
                if (!head.isBlank()) {
                    throw wrong(start, "a rule needs its declarations in braces");
                }
                break;
            }
            int close = close(text, open);
            if (close < 0 || head.isBlank() || head.contains(";") || head.contains("}")) {
                throw wrong(start, "a brace or a selector is missing");
            }
            blocks.add(new Block(
                    head.strip().replaceAll("\\s+", " "), text.substring(open + 1, close), offset + open + 1));
            at = close + 1;
        }
        return blocks;
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private IllegalArgumentException wrong(int at, String reason) {
        long line = 1
                + css.substring(0, Math.min(at, css.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new IllegalArgumentException("line " + line + ": " + reason);
    }
}
