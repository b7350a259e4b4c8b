package dev.paperboy.source.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** What admins read about troubles on the way: who did what, and nothing of the machinery. */
final class Sentences {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    private Sentences() {}

    /** What broke while this host was asked.
     *
     * @param begun whether an answer had begun */
    static String of(IOException trouble, String host, Limits limits, boolean begun) {
        if (trouble instanceof UnknownHostException) {
            return "There is no host named " + host + ", or its name could not be looked up.";
        }
        if (trouble instanceof ConnectTimeoutException) {
            return host + " could not be connected to within " + span(limits.connect()) + ".";
        }
        if (trouble instanceof SocketTimeoutException) {
            return begun
                    ? host + " broke off: nothing came for " + span(limits.firstByte()) + "."
                    : host + " did not answer within " + span(limits.firstByte()) + ".";
        }
        if (trouble instanceof ConnectException || trouble instanceof NoRouteToHostException) {
            return host + " cannot be connected to.";
        }
        if (trouble instanceof SSLException) {
            return "No secure connection to " + host + " could be made; its certificate may be wrong.";
        }
        if (trouble instanceof NoHttpResponseException) {
            return host + " hung up without an answer.";
        }
        if (trouble instanceof ConnectionClosedException || trouble instanceof EOFException) {
            return host + " hung up before its answer was complete.";
        }
        return begun
                ? host + " sent an answer that breaks off or cannot be unpacked."
                : host + " sent an answer that cannot be read, or the connection broke.";
    }

    static String late(String host, Limits limits) {
        return host + " did not finish its answer within " + span(limits.total()) + ".";
    }

    static String status(String host, int status) {
        var meaning =
                switch (status) {
                    case 400 -> ": it does not understand the address";
                    case 401, 403 -> ": it does not let Paperboy read this address";
                    case 404, 410 -> ": it has nothing at this address";
                    default -> status >= 500 ? ": something is broken there" : "";
                };
        return host + " answered " + status + meaning + ".";
    }

    /** "04:10 UTC": the first whole minute that is not too early. */
    static String clock(Instant moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return CLOCK.format((minute.equals(moment) ? minute : minute.plusSeconds(60)).atOffset(ZoneOffset.UTC));
    }

    /** "10 MB". */
    static String size(long bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }

    /** "10 s" or "5 min". */
    static String span(Duration span) {
        if (span.toMillis() % 1000 != 0) {
            return String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0);
        }
        return span.toSeconds() >= 180 ? span.toMinutes() + " min" : span.toSeconds() + " s";
    }
}
