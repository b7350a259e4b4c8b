package dev.paperboy.web;

import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.ReaderSessions;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Lets readers in to their own pages: by session under the word {@code me}, else by the token of a digest's link. */
@ApplicationScoped
class ReaderDoor {

    static final String ME = "me";
    static final String HOME = "/preferences/" + ME;

    private final LinkTokens tokens;
    private final ReaderSessions sessions;
    private final ReaderCookie cookie;
    private final SubscriberRepository subscribers;
    private final Clock clock;

    ReaderDoor(
            LinkTokens tokens,
            ReaderSessions sessions,
            ReaderCookie cookie,
            SubscriberRepository subscribers,
            Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookie = cookie;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** What is behind the door, or the page that says it is shut. */
    Response enter(String access, Function<Access, Response> inside) {
        return open(access).map(inside).orElseGet(() -> shut(access));
    }

    /** The same for who wants to change something; who is neither served nor paused cannot. */
    Response edit(String access, Function<Access, Response> inside) {
        return enter(access, reader -> reader.mayEdit() ? inside.apply(reader) : reader.back(Notice.CLOSED, "main"));
    }

    /** The same for a reader's own data: a link of a mail does not open it, because mails are forwarded. */
    Response enterByLogIn(String access, Function<Access, Response> inside) {
        return access.equals(ME) ? enter(access, inside) : Html.quiet(403, new ReaderPages.NeedsLogIn());
    }

    @Transactional
    Optional<Access> open(String access) {
        var session = access.equals(ME);
        var id = session ? bySession() : tokens.reader(access, LocalDate.now(clock));
        return id.stream()
                .boxed()
                .flatMap(i -> subscribers.findByIdOptional(i).stream())
                .map(s -> new Access(s.id(), s.status(), session, "/preferences/" + access))
                .findFirst();
    }

    private OptionalLong bySession() {
        return cookie.session().map(sessions::subscriber).orElseGet(OptionalLong::empty);
    }

    private static Response shut(String access) {
        return Html.quiet(
                410, new ReaderPages.LinkOver(access.equals(ME) ? "Your half hour is over" : "This link has expired"));
    }

    /** Sends the browser on to a path of this site. */
    static Response.ResponseBuilder seeOther(String path) {
        return Response.status(303)
                .header("Location", path)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
    }
}
