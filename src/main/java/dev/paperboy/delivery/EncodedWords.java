package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Text beyond ASCII in a header (RFC 2047), no word longer than 60 characters and none that parts a character. */
final class EncodedWords {

    /** 36 bytes are 48 characters in base64 and 60 with the frame: fits on a line behind each header name of ours. */
    private static final int BYTES = 36;

    private EncodedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int next = width(text.codePointAt(i));
            if (bytes + next > BYTES) {
                words.add(word(text.substring(start, i)));
                start = i;
                bytes = 0;
            }
            bytes += next;
        }
        words.add(word(text.substring(start)));
        return words;
    }

    private static int width(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }
}
