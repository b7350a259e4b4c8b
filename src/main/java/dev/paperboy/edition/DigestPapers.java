package dev.paperboy.edition;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * A digest's papers as one compact column: variable-length numbers of seven bits a byte, the score as four bytes.
 *
 * <pre>version count (paper score hits (topic-text filter)*)*</pre>
 */
final class DigestPapers {

    private static final int VERSION = 1;

    private DigestPapers() {}

    /** @param textId the row of a topic's name */
    static byte[] encode(List<ChosenPaper> papers, ToLongFunction<String> textId) {
        var out = new ByteArrayOutputStream(papers.size() * 12 + 2);
        out.write(VERSION);
        write(out, papers.size());
        for (var paper : papers) {
            write(out, paper.paperId());
            out.writeBytes(
                    ByteBuffer.allocate(Float.BYTES).putFloat(paper.score()).array());
            write(out, paper.hits().size());
            for (var hit : paper.hits()) {
                write(out, textId.applyAsLong(hit.topic()));
                write(out, hit.filterId());
            }
        }
        return out.toByteArray();
    }

    static int count(byte[] column) {
        return (int) read(open(column));
    }

    /** @param text the content of a shared text's row */
    static List<ChosenPaper> decode(byte[] column, LongFunction<String> text) {
        var in = open(column);
        var papers = new ArrayList<ChosenPaper>();
        for (long count = read(in); count > 0; count--) {
            var paperId = read(in);
            var score = in.getFloat();
            var hits = new ArrayList<ChosenPaper.Hit>();
            for (long left = read(in); left > 0; left--) {
                hits.add(new ChosenPaper.Hit(text.apply(read(in)), read(in)));
            }
            papers.add(new ChosenPaper(paperId, score, hits));
        }
        return papers;
    }

    private static ByteBuffer open(byte[] column) {
        var in = ByteBuffer.wrap(column);
        if (in.get() != VERSION) {
            throw new IllegalStateException("A digest's papers are of a version that this build does not know");
        }
        return in;
    }

    private static void write(ByteArrayOutputStream out, long number) {
        var rest = number;
        while (rest > 0x7f) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long read(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            var piece = in.get();
            number |= (piece & 0x7fL) << shift;
            if (piece >= 0) {
                return number;
            }
        }
    }
}
