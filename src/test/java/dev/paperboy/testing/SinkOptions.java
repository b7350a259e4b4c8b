package dev.paperboy.testing;

import java.time.Duration;
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
 */
public record SinkOptions(
        Duration late,
        boolean eightBit,
        String loginReply,
        int mailsPerConnection,
        String greeting,
        @Nullable SSLContext tls,
        boolean implicitTls) {

    public static SinkOptions plain() {
        return new SinkOptions(Duration.ofSeconds(5), false, "", Integer.MAX_VALUE, "220 sink ESMTP", null, false);
    }

    public SinkOptions late(Duration late) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, greeting, tls, implicitTls);
    }

    public SinkOptions offering8Bit() {
        return new SinkOptions(late, true, loginReply, mailsPerConnection, greeting, tls, implicitTls);
    }

    public SinkOptions answeringLogin(String reply) {
        return new SinkOptions(late, eightBit, reply, mailsPerConnection, greeting, tls, implicitTls);
    }

    public SinkOptions hangingUpAfter(int mails) {
        return new SinkOptions(late, eightBit, loginReply, mails, greeting, tls, implicitTls);
    }

    public SinkOptions greeting(String line) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, line, tls, implicitTls);
    }

    public SinkOptions startTls(SSLContext context) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, greeting, context, false);
    }

    public SinkOptions implicitTls(SSLContext context) {
        return new SinkOptions(late, eightBit, loginReply, mailsPerConnection, greeting, context, true);
    }
}
