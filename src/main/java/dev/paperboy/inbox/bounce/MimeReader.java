package dev.paperboy.inbox.bounce;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a mail apart, however it is made: line ends of all kinds, boundaries that never come, charsets nobody has. Jakarta Mail's
 * reader refuses much of what bounces are made of, and copies a mail once for each level.
 */
final class MimeReader {

    static final int MOST_PARTS = 50;
    static final int DEEPEST = 10;

    private final List<Part> parts = new ArrayList<>();

    private MimeReader() {}

    /**
     * Reads a mail.
     *
     * @throws TooComplexException for one of more than {@value #MOST_PARTS} parts, or more than {@value #DEEPEST} deep
     */
    static ReadMail read(byte[] bytes) throws TooComplexException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var body = body(text);
        var head = Fields.read(text.substring(0, body));
        var reader = new MimeReader();
        reader.read(head, text.substring(body), 1);
        return new ReadMail(head, reader.parts);
    }

    /** Where the body begins: after the first empty line. */
    private static int body(String text) {
        var lines = new Lines(text);
        while (lines.next()) {
            if (lines.empty()) {
                return lines.after();
            }
        }
        return text.length();
    }

    private void read(Fields head, String body, int depth) throws TooComplexException {
        if (depth > DEEPEST) {
            throw new TooComplexException();
        }
        var type = ContentType.of(head.get("content-type"));
        var boundary = type.isMultipart() ? type.parameter("boundary") : "";
        if (boundary.isEmpty() || !body.contains("--" + boundary)) {
            add(type, head, body);
            return;
        }
        for (var piece : pieces(body, "--" + boundary)) {
            var start = body(piece);
            read(Fields.read(piece.substring(0, start)), piece.substring(start), depth + 1);
        }
    }

    private void add(ContentType type, Fields head, String body) throws TooComplexException {
        if (parts.size() == MOST_PARTS) {
            throw new TooComplexException();
        }
        var text = TransferDecoding.text(body, head.get("content-transfer-encoding"), type.parameter("charset"));
        parts.add(new Part(type.isMultipart() ? "text/plain" : type.type(), text));
    }

    /** What stands between the delimiters; the last one may be missing. */
    private static List<String> pieces(String body, String delimiter) throws TooComplexException {
        var pieces = new ArrayList<String>();
        var start = -1;
        for (var lines = new Lines(body); lines.next(); ) {
            if (!lines.startsWith(delimiter) || !ends(lines.line(delimiter.length() + 3), delimiter)) {
                continue;
            }
            if (start >= 0) {
                pieces.add(body.substring(start, lines.start()));
            }
            start = lines.startsWith(delimiter + "--") ? -1 : lines.after();
            if (pieces.size() > MOST_PARTS) {
                throw new TooComplexException();
            }
        }
        if (start >= 0) {
            pieces.add(body.substring(start));
        }
        return pieces;
    }

    /** Another multipart's boundary may begin with this one's. */
    private static boolean ends(String line, String delimiter) {
        var rest = line.substring(delimiter.length());
        return rest.isBlank() || rest.startsWith("--");
    }
}
