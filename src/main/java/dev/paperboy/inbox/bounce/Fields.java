package dev.paperboy.inbox.bounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a head, or of one group of a report: a bounded number, each of a bounded length, their lines joined. */
final class Fields {

    private static final int MOST = 500;
    private static final int LONGEST = 4_000;

    private final List<Field> fields;

    private Fields(List<Field> fields) {
        this.fields = fields;
    }

    /** One field; its name in lower case. */
    private record Field(String name, String value) {}

    /** Reads lines that end with {@code \n}; what is no field is passed over. */
    static Fields read(String text) {
        var fields = new ArrayList<Field>();
        var name = "";
        var value = new StringBuilder();
        for (var lines = new Lines(text); lines.next() && fields.size() < MOST; ) {
            var line = lines.line(LONGEST);
            var folded = line.startsWith(" ") || line.startsWith("\t");
            if (folded && !name.isEmpty()) {
                append(value.append(' '), line.strip());
                continue;
            }
            add(fields, name, value);
            var colon = line.indexOf(':');
            name = folded || colon < 1 ? "" : name(line.substring(0, colon));
            value.setLength(0);
            append(value, line.substring(colon + 1).strip());
        }
        add(fields, name, value);
        return new Fields(fields);
    }

    private static void append(StringBuilder value, String more) {
        value.append(more, 0, Math.max(0, Math.min(more.length(), LONGEST - value.length())));
    }

    private static void add(List<Field> fields, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            fields.add(new Field(name, value.toString()));
        }
    }

    /** A name holds no blank; "" for what is none. */
    private static String name(String before) {
        var name = before.stripTrailing();
        return name.chars().allMatch(c -> c > ' ' && c < 0x7f) ? name.toLowerCase(Locale.ROOT) : "";
    }

    /** The first field of this name, which is written in lower case; "" for none. */
    String get(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }
}
