package dev.paperboy.rendering.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Quoted-printable in the plainest way: a whole text, one byte after the other. */
final class PlainEncoder {

    private final byte[] in;
    private final StringBuilder out = new StringBuilder();
    private String line = "";

    private PlainEncoder(String text) {
        in = text.getBytes(UTF_8);
    }

    static String encode(String text) {
        return new PlainEncoder(text).encode();
    }

    private String encode() {
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '\n') {
                end("");
                continue;
            }
            boolean last = i + 1 == in.length || in[i + 1] == '\n';
            int most = last ? 76 : 75;
            if (line.length() + character(i, last).length() > most) {
                end("=");
            }
            line += character(i, last);
        }
        if (!line.isEmpty()) {
            end("");
        }
        return out.toString();
    }

    private String character(int i, boolean last) {
        int b = in[i] & 0xff;
        boolean blank = b == ' ' || b == '\t';
        boolean literal = blank ? !last : b > ' ' && b < 0x7f && b != '=';
        if ((line.isEmpty() && b == '.') || (line.equals("From") && b == ' ')) {
            literal = false;
        }
        return literal ? String.valueOf((char) b) : String.format("=%02X", b);
    }

    private void end(String sign) {
        out.append(line).append(sign).append("\r\n");
        line = "";
    }
}
