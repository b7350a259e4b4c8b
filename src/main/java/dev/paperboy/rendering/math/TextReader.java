package dev.paperboy.rendering.math;

import java.util.HashMap;
import java.util.Map;

/** Walks over the words of a title or an abstract, and hands the formulas in it on. */
final class TextReader {

    private final Source source;
    private final Formulas formulas;
    private final Line line = new Line();
    /** What stands for a brace that closes here. */
    private final Map<Integer, String> closers = new HashMap<>();

    private int at;
    private boolean quoted;

    TextReader(Source source) {
        this.source = source;
        this.formulas = new Formulas(source);
    }

    Line read() {
        while (at < source.length()) {
            step();
        }
        return line;
    }

    /** The stretches of mathematics that the text has. */
    Formulas formulas() {
        return formulas;
    }

    Source source() {
        return source;
    }

    private void step() {
        switch (source.text().charAt(at)) {
            case '$' -> formula(formulas.atDollar(at));
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

    private void formula(Formula formula) {
        if (formula.printed() == null) {
            keepTo(formula.end());
        } else {
            line.add(formula.printed());
            at = formula.end();
        }
    }

    private void backslash() {
        var name = source.name(at);
        int end = source.nameEnd(at);
        if (name.equals("(") || name.equals("[")) {
            formula(formulas.atBracket(at));
            return;
        }
        var glyph = Words.read(source, at, source.length());
        if (glyph != null) {
            letter(glyph);
        } else if (Dress.isSwitch(name)) {
            at = source.skipBlanks(end, source.length());
        } else if (!holds(name, end) && !piece(source.length())) {
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
        if (close > 0 && Braces.areTex(source, at, close)) {
            closers.put(close, "");
            at++;
        } else {
            keep();
        }
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
        } else if (shape.end() <= at || !piece(shape.end())) {
            keep();
        }
    }

    /** Mathematics without dollars. Says whether it could be read. */
    private boolean piece(int to) {
        int start = at;
        at = BareFormula.print(line, source, start, to);
        return at > start;
    }
}
