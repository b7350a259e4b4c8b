package dev.paperboy.source.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One request on its way: from address to address until there is a document, or a reason why there is none. */
final class Trip {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;

    /** arXiv has also answered 406 to everybody when it had enough. */
    private static final Set<Integer> THROTTLES = Set.of(406, 429, 503);

    /** arXiv's other disguise: a plain sentence, with 200. */
    private static final Pattern RATE_EXCEEDED =
            Pattern.compile("\\s*rate\\s+(limit\\s+)?exceeded[\\s.!]*", Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 200;

    private final Request request;
    private final AddressGuard guard;
    private final Wire wire;
    private final Validators validators;
    private final Clock clock;
    private final Deadline deadline;

    private boolean asked;
    private boolean begun;
    private String host = "The server";

    Trip(Request request, AddressGuard guard, Wire wire, Validators validators, Clock clock) {
        this.request = request;
        this.guard = guard;
        this.wire = wire;
        this.validators = validators;
        this.clock = clock;
        this.deadline = new Deadline(request.limits().total());
    }

    /** Goes all the way. */
    Outcome run() throws InterruptedException {
        try {
            return follow();
        } catch (RefusedException e) {
            var failed = new Failed(e.sentence(), 0, e.worthRetrying(), "", deadline.took());
            return asked ? new Outcome.Answered(failed) : new Outcome.Spared(failed);
        } catch (IOException e) {
            var limits = request.limits();
            var sentence = deadline.passed() ? Sentences.late(host, limits) : Sentences.of(e, host, limits, begun);
            return new Outcome.Trouble(new Failed(sentence, 0, true, "", deadline.took()));
        }
    }

    private Outcome follow() throws IOException, RefusedException, InterruptedException {
        var at = HttpAddress.of(request.address());
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (redirects > 0) {
                Thread.sleep(
                        shorter(request.queue().pause(), deadline.remaining()).toMillis());
            }
            host = at.host();
            begun = false;
            var addresses = guard.check(at);
            var key = request.address() + " " + at;
            var known = request.conditional() ? validators.of(key) : Validator.NONE;
            asked = true;
            try (var exchange = wire.open(at, addresses, request.accept(), known, request.limits(), deadline)) {
                begun = true;
                var location = exchange.header("Location");
                if (!REDIRECTS.contains(exchange.status())) {
                    return conclude(exchange, known, key);
                }
                if (location.isEmpty()) {
                    throw new RefusedException(host + " redirects without saying where to.");
                }
                at = at.redirect(location.get());
            }
        }
        throw new RefusedException(host + " redirects for the sixth time in a row, which is not followed.");
    }

    private Outcome conclude(Exchange exchange, Validator known, String key) throws IOException, RefusedException {
        int status = exchange.status();
        if (status == 200) {
            return document(exchange, key);
        }
        if (status == 304 && known.known()) {
            return new Outcome.Answered(new Unchanged(deadline.took()));
        }
        var said = exchange.said();
        if (THROTTLES.contains(status) || RATE_EXCEEDED.matcher(said).matches()) {
            return throttled(exchange, String.valueOf(status));
        }
        var broken = status >= 500 || status == 408 || status == 425;
        var failed = new Failed(Sentences.status(host, status), status, broken, said, deadline.took());
        return broken ? new Outcome.Trouble(failed) : new Outcome.Answered(failed);
    }

    private Outcome document(Exchange exchange, String key) throws IOException, RefusedException {
        var file = Files.createTempFile("paperboy-fetch", null);
        var wanted = false;
        try {
            var bytes = exchange.spool(file, request.limits());
            if (bytes <= SHORT
                    && RATE_EXCEEDED
                            .matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            .matches()) {
                return throttled(exchange, "\"Rate exceeded.\"");
            }
            var validator = Validator.of(exchange.header("ETag"), exchange.header("Last-Modified"));
            wanted = true;
            return new Outcome.Answered(new Fetched(
                    file,
                    bytes,
                    deadline.took(),
                    exchange.header("Content-Type"),
                    exchange.header("Link"),
                    () -> validators.keep(key, validator)));
        } finally {
            if (!wanted) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Outcome throttled(Exchange exchange, String said) {
        Optional<Duration> wait =
                exchange.header("Retry-After").flatMap(header -> RetryAfter.read(header, clock.instant()));
        return new Outcome.Throttled(host + " answered " + said, wait, deadline.took());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
