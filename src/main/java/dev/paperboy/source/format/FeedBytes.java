package dev.paperboy.source.format;

import dev.paperboy.paper.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A feed's bytes as text, with patience: many feeds are not in the encoding that they declare, or declare none. */
final class FeedBytes {

    static final int LONGEST = 10 << 20;

    private static final int HEAD = 400;
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private FeedBytes() {}

    /**
     * All of the stream, decoded by its mark, else its declaration, else as UTF-8, else as Windows-1252, which always succeeds.
     *
     * @throws UnreadableDocumentException if it is larger than 10 MB
     * @throws IOException if the stream cannot be read
     */
    static String text(InputStream in) throws IOException {
        var bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new UnreadableDocumentException("The feed is larger than 10 MB.");
        }
        return candidates(bytes).stream()
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, LAST_RESORT));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<Charset> candidates(byte[] bytes) {
        var candidates = new ArrayList<Charset>();
        addMarked(bytes, candidates);
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        var declared = DECLARED.matcher(head);
        if (declared.find()) {
            try {
                candidates.add(Charset.forName(declared.group(1)));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // An encoding nobody knows is as good as none.
            }
        }
        candidates.add(StandardCharsets.UTF_8);
        return candidates;
    }

    /** By the byte order mark or, without one, by where the zeros are around the first "<". */
    private static void addMarked(byte[] bytes, List<Charset> candidates) {
        if (bytes.length < 4) {
            return;
        }
        var first = ByteBuffer.wrap(bytes).getInt();
        if (first == 0x0000FEFF || first == 0x0000003C) {
            candidates.add(Charset.forName("UTF-32BE"));
        } else if (first == 0xFFFE0000 || first == 0x3C000000) {
            candidates.add(Charset.forName("UTF-32LE"));
        } else if (first >>> 16 == 0xFEFF || first >>> 16 == 0x003C) {
            candidates.add(StandardCharsets.UTF_16BE);
        } else if (first >>> 16 == 0xFFFE || first >>> 16 == 0x3C00) {
            candidates.add(StandardCharsets.UTF_16LE);
        } else if (first >>> 8 == 0xEFBBBF) {
            candidates.add(StandardCharsets.UTF_8);
        }
    }
}
