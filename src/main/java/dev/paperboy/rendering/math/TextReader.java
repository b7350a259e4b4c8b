package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;

/** Walks over the words of a title or an abstract, and hands the formulas in it on. */
final class TextReader {

    private static final int LONGEST_FORMULA = 2000;
    private static final int LONGEST_PIECE = 500;

    private final Source source;
    private final Line line = new Line();
    /** What stands for a brace that closes here. */
    private final Map<Integer, String> closers = new HashMap<>();

    private int at;
    private int formulas;
    private int unread;
    private boolean quoted;
    private final Fence round;
    private final Fence square;
    private final Fence doubled;

    TextReader(Source source) {
        this.source = source;
        this.round = new Fence(source, "\\)");
        this.square = new Fence(source, "\\]");
        this.doubled = new Fence(source, "$$");
    }

    Line read() {
        while (at < source.length()) {
            step();
        }
        return line;
    }

    /** How many stretches of mathematics the text has. */
    int formulas() {
        return formulas;
    }

    /** How many of them could not be read. */
    int unread() {
        return unread;
    }

    Source source() {
        return source;
    }

    private void step() {
        switch (source.text().charAt(at)) {
            case '$' -> dollar();
            case '\\' -> backslash();
            case '{' -> open();
            case '}' -> close();
            case '^', '_' -> script();
            case '-', '`', '\'', '"', '~' -> punctuation();
            case ' ' -> {
                line.blank(at, at + 1);
                at++;
            }
            default -> plain();
        }
    }

    /** Addresses are no TeX, whatever they hold. */
    private void plain() {
        int end = Address.end(source, at);
        do {
            keep();
        } while (at < end);
    }

    private void keep() {
        int c = source.codePoint(at);
        print(Character.toString(c), at + Character.charCount(c));
    }

    private void print(String text, int end) {
        line.add(text, at, end);
        at = end;
    }

    private void keepTo(int end) {
        while (at < end) {
            keep();
        }
    }

    private void punctuation() {
        var glyph = Punctuation.read(source, at, quoted);
        quoted = (quoted || glyph.text().equals("“")) && !glyph.text().equals("”");
        print(glyph.text(), glyph.end());
    }

    private void dollar() {
        if (source.is(at + 1, '$')) {
            int close = doubled.after(at + 2);
            if (close > at + 2 && close - at <= LONGEST_FORMULA) {
                formula(at + 2, close, close + 2);
            } else {
                keepTo(at + 2);
            }
            return;
        }
        int close = closingDollar();
        if (close < 0 || close - at > LONGEST_FORMULA || Money.is(source, at + 1, close)) {
            keep();
        } else {
            formula(at + 1, close, close + 1);
        }
    }

    private int closingDollar() {
        for (int place = at + 1; place < source.length(); place++) {
            if (source.is(place, '\\')) {
                place++;
            } else if (source.is(place, '$')) {
                return place;
            }
        }
        return -1;
    }

    private void formula(int from, int to, int end) {
        formulas++;
        try {
            var printed = Row.formula(source, from, to);
            if (source.skipBlanks(from, to) == to) {
                printed.add(" ", from, to);
            }
            if (printed.length() == 0) {
                throw new UnreadableFormulaException("Prints nothing");
            }
            line.add(printed);
            at = end;
        } catch (UnreadableFormulaException e) {
            unread++;
            keepTo(end);
        }
    }

    private void backslash() {
        var name = source.name(at);
        int end = source.nameEnd(at);
        if (name.equals("(") || name.equals("[")) {
            int close = (name.equals("(") ? round : square).after(end);
            if (close > end && close - at <= LONGEST_FORMULA) {
                formula(end, close, close + 2);
            } else {
                keepTo(end);
            }
            return;
        }
        var glyph = Words.read(source, at, source.length());
        if (glyph != null) {
            letter(glyph);
        } else if (Dress.isSwitch(name)) {
            at = source.skipBlanks(end, source.length());
        } else if (!holds(name, end) && !piece(at, source.length())) {
            keepTo(source.partner(end) > 0 ? end + 1 : end);
        }
    }

    private void letter(Glyph glyph) {
        if (glyph.text().equals(" ")) {
            line.blank(at, glyph.end());
            at = glyph.end();
        } else {
            print(glyph.text(), glyph.end());
        }
    }

    /** Commands about the words in the braces that follow. */
    private boolean holds(String name, int end) {
        if (name.equals("url") && source.partner(end) > 0) {
            at = end + 1;
            keepTo(source.partner(end));
            at++;
            return true;
        }
        var dress = Dress.of(source, name, end);
        if (dress == null) {
            return false;
        }
        if (dress.apart()) {
            line.blank(at, at);
        }
        if (dress.opening().isEmpty()) {
            at = dress.next();
        } else {
            print(dress.opening(), dress.next());
        }
        closers.put(dress.close(), dress.closing());
        return true;
    }

    private void open() {
        int close = source.partner(at);
        if (close > 0 && isTex(at, close)) {
            closers.put(close, "");
            at++;
        } else {
            keep();
        }
    }

    /** Braces may be TeX's or the author's own: {@code {\em word}}, and the set {a, b}. */
    private boolean isTex(int open, int close) {
        int from = open + 1;
        if (source.is(from, '$')) {
            return source.is(close - 1, '$');
        }
        if (!source.is(from, '\\')) {
            boolean one = from < close && from + Character.charCount(source.codePoint(from)) == close;
            return one && source.isLetter(from) && (source.isLetter(open - 1) || source.isLetter(close + 1));
        }
        var name = source.name(from);
        return Dress.isAny(name)
                || (Commands.of(name) != null && source.nameEnd(from) == close)
                || Words.read(source, from, close) != null;
    }

    private void close() {
        var replacement = closers.get(at);
        if (replacement == null) {
            keep();
        } else {
            print(replacement, at + 1);
        }
    }

    private void script() {
        var shape = BareScript.of(source, at);
        if (shape.isDigits()) {
            line.add(shape.digits(), shape.level(), at, shape.end());
            at = shape.end();
        } else if (shape.end() <= at || !piece(at, shape.end())) {
            keep();
        }
    }

    /** Mathematics without dollars. Says whether it could be read. */
    private boolean piece(int from, int to) {
        int bound = Math.min(to, from + LONGEST_PIECE);
        try {
            var row = Row.single(source, from, bound);
            if (row.kind() == Kind.NOTHING) {
                return false;
            }
            boolean operator = row.kind() == Kind.OPERATOR && source.isBlank(row.at());
            if ((operator || row.kind() == Kind.FUNCTION) && Character.isLetterOrDigit(line.last())) {
                line.blank(from, from);
            }
            line.add(row.line());
            at = row.at();
            if (source.is(at, '{') && source.is(at + 1, '}')) {
                at += 2;
            }
            return true;
        } catch (UnreadableFormulaException e) {
            return false;
        }
    }
}
