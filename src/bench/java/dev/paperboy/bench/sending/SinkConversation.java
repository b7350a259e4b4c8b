package dev.paperboy.bench.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client at the sink. All commands of one read are answered by one write; the end of a mail is found by a search that the
 * JVM does with vector instructions, so that a mail costs little more than reading its bytes.
 */
final class SinkConversation implements Runnable {

    private static final int BUFFER = 64 << 10;
    private static final String END = "\r\n.\r\n";

    private final Socket socket;
    private final SinkTally tally;
    private final int delay;
    private final boolean chunking;
    private final byte[] buffer = new byte[BUFFER];
    private final StringBuilder replies = new StringBuilder();
    private int filled;
    private int read;
    private boolean inData;
    /** Of the mail that is coming, without what lies in the buffer. */
    private long size;
    /** Bytes of a chunk that are still to come. */
    private long chunk;

    private boolean lastChunk;
    private boolean quit;

    SinkConversation(Socket socket, SinkTally tally, int delay, boolean chunking) {
        this.socket = socket;
        this.tally = tally;
        this.delay = delay;
        this.chunking = chunking;
    }

    @Override
    public void run() {
        try (socket;
                var in = socket.getInputStream();
                var out = socket.getOutputStream()) {
            reply("220 sink");
            flush(out);
            while (!quit && fill(in)) {
                while (step()) {
                    // Until more bytes are needed.
                }
                flush(out);
            }
        } catch (IOException | InterruptedException e) {
            // Whoever hangs up is done.
        }
    }

    private boolean fill(InputStream in) throws IOException {
        if (read > 0) {
            System.arraycopy(buffer, read, buffer, 0, filled - read);
            filled -= read;
            read = 0;
        }
        var count = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, count);
        return count >= 0;
    }

    /** Returns whether there was something to go on with. */
    private boolean step() {
        if (chunk > 0) {
            return chunk();
        }
        return inData ? data() : command();
    }

    private boolean chunk() {
        var part = (int) Math.min(chunk, filled - read);
        read += part;
        size += part;
        chunk -= part;
        if (chunk == 0) {
            reply("250 ok");
            if (lastChunk) {
                taken(size);
            }
        }
        return part > 0;
    }

    private boolean data() {
        var end = text(read, filled).indexOf(END);
        if (end >= 0) {
            read += end + END.length();
            inData = false;
            reply("250 ok");
            // The search begins with the end of the command's line, for a mail without a byte.
            taken(size + end);
            return true;
        }
        var searched = Math.max(0, filled - read - END.length() + 1);
        read += searched;
        size += searched;
        return false;
    }

    private void taken(long bytes) {
        if (bytes > 0) {
            tally.took(bytes);
        }
        size = 0;
    }

    private boolean command() {
        var end = read;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        if (end == filled) {
            return false;
        }
        var line = text(read, end).strip().toUpperCase(Locale.ROOT);
        read = end + 1;
        if (line.equals("DATA")) {
            read -= 2;
            inData = true;
            reply("354 go on");
        } else if (line.startsWith("BDAT ")) {
            var words = line.split(" ", -1);
            chunk = Long.parseLong(words[1]);
            lastChunk = line.endsWith(" LAST");
            if (chunk == 0) {
                reply("250 ok");
                taken(lastChunk ? size : 0);
            }
        } else if (line.startsWith("EHLO")) {
            reply(chunking ? "250-sink\r\n250-PIPELINING\r\n250 CHUNKING" : "250-sink\r\n250 PIPELINING");
        } else if (line.equals("QUIT")) {
            quit = true;
            reply("221 bye");
        } else {
            reply("250 ok");
        }
        return true;
    }

    private String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void reply(String line) {
        replies.append(line).append("\r\n");
    }

    private void flush(OutputStream out) throws IOException, InterruptedException {
        if (replies.length() > 0) {
            if (delay > 0) {
                Thread.sleep(delay);
            }
            out.write(replies.toString().getBytes(StandardCharsets.US_ASCII));
            replies.setLength(0);
        }
    }
}
