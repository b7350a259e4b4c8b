package dev.paperboy.testing;

import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a sink behaves.
 *
 * @param late how long {@code late-} recipients wait for the answer to the dot
 * @param eightBit whether 8BITMIME is offered
 * @param loginReply the answer to AUTH, or "" to offer none
 * @param mailsPerConnection after so many the sink says 421 and hangs up
 * @param greeting the first line
 * @param tls what STARTTLS is answered with; null: not offered
 * @param implicitTls whether TLS comes first
 * @param offers what EHLO offers beside: PIPELINING, CHUNKING
 */
public record SinkOptions(
        Duration late,
        boolean eightBit,
        String loginReply,
        int mailsPerConnection,
        String greeting,
        @Nullable SSLContext tls,
        boolean implicitTls,
        Set<String> offers) {

    private static final SinkOptions PLAIN = new SinkOptions(
            Duration.ofSeconds(5), false, "", Integer.MAX_VALUE, "220 sink ESMTP", null, false, Set.of("PIPELINING"));

    public static SinkOptions plain() {
        return PLAIN;
    }

    public SinkOptions late(Duration late) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, greeting, tls, implicitTls, offers);
    }

    public SinkOptions offering8Bit() {
        return new SinkOptions(late, true, loginReply, mailsPerConnection, greeting, tls, implicitTls, offers);
    }

    public SinkOptions answeringLogin(String reply) {
        return new SinkOptions(late, eightBit, reply, mailsPerConnection, greeting, tls, implicitTls, offers);
    }

    public SinkOptions hangingUpAfter(int mails) {
        return new SinkOptions(late, eightBit, loginReply, mails, greeting, tls, implicitTls, offers);
    }

    public SinkOptions greeting(String line) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, line, tls, implicitTls, offers);
    }

    public SinkOptions startTls(SSLContext context) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, greeting, context, false, offers);
    }

    public SinkOptions implicitTls(SSLContext context) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, greeting, context, true, offers);
    }

    public SinkOptions offering(String... extensions) {
        return new SinkOptions(
                late, eightBit, loginReply, mailsPerConnection, greeting, tls, implicitTls, Set.of(extensions));
    }
}
