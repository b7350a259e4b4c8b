package dev.paperboy.web;

import dev.paperboy.guard.Caller;
import dev.paperboy.guard.FormTokens;
import dev.paperboy.guard.SignedForm;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.subscriber.TopicRequest;
import dev.paperboy.subscriber.Visit;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes sign-ups. Whoever's address it is, the answer is the same and takes the same time. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@SignedForm
class SignUpPage {

    /** Longer than any sign-up takes, so that nobody can tell by the clock who is subscribed. */
    private static final Duration ANSWER_TIME = Duration.ofMillis(400);

    private final Archive archive;
    private final FrontPage front;
    private final Reception reception;
    private final Previews previews;
    private final FormTokens tokens;
    private final SignUpLimits limits;
    private final SignUpDesk desk;

    SignUpPage(
            Archive archive,
            FrontPage front,
            Reception reception,
            Previews previews,
            FormTokens tokens,
            SignUpLimits limits,
            SignUpDesk desk) {
        this.archive = archive;
        this.front = front;
        this.reception = reception;
        this.previews = previews;
        this.tokens = tokens;
        this.limits = limits;
        this.desk = desk;
    }

    @POST
    @Path("sign-up")
    @Blocking
    public Uni<Response> ask(@BeanParam Typed typed, HttpServerRequest request) {
        var began = System.nanoTime();
        var answer = answer(typed, Caller.of(request));
        var left = ANSWER_TIME.minusNanos(System.nanoTime() - began);
        var ready = Uni.createFrom().item(answer);
        return left.isNegative() || left.isZero()
                ? ready
                : ready.onItem().delayIt().by(left);
    }

    /** The same page with what the filters would have brought; for htmx only that. */
    @POST
    @Path("preview")
    public Response preview(
            @BeanParam Typed typed, @HeaderParam("HX-Request") @Nullable String part, HttpServerRequest request) {
        var form = typed.form();
        if (!limits.mayPreview(Caller.of(request))) {
            return again(429, form, "There were many previews from where you are. Please try again in ten minutes.");
        }
        var preview = previews.of(form.topics());
        form = form.showing(archive.isOpen() ? preview : preview.withoutPapers());
        return Html.page(200, part == null ? front.with(form) : new Pages.PreviewPart(form));
    }

    /** The same page with one field more. */
    @POST
    @Path("sign-up/topic")
    public Response oneMore(@BeanParam Typed typed) {
        return Html.page(200, front.with(typed.form().withOneMore()));
    }

    private Response answer(Typed typed, Caller caller) {
        if (typed.byRobot()) {
            return asked();
        }
        var form = typed.checked();
        var address = typed.address();
        if (!form.right() || address.isEmpty()) {
            return Html.page(422, front.with(form));
        }
        if (!reception.missing().isEmpty()) {
            return Html.page(503, front.with(form));
        }
        switch (tokens.use(typed.token())) {
            case TOO_FAST -> {
                return again(422, form, "That was quick. Please press the button once more.");
            }
            case TOO_OLD -> {
                return again(
                        422, form, "This page was open for more than two hours. Please press the button once more.");
            }
            case USED -> {
                return asked();
            }
            case FIRST -> {}
        }
        return take(typed, form, address.get(), caller);
    }

    private Response take(Typed typed, SignUpForm form, EmailAddress address, Caller caller) {
        var topics = form.topics().stream()
                .filter(topic -> !topic.isEmpty())
                .map(topic -> TopicRequest.named(topic.text()))
                .toList();
        var visit = new Visit(caller.ip(), caller.browser(), "/");
        var signUp = new SignUp(address, topics, typed.settings(), false, "web", SignUpForm.CONSENT, visit);
        try {
            return switch (desk.take(signUp, caller, Sum.of(typed.token()).solvedBy(typed.sum()))) {
                case TAKEN -> asked();
                case TOO_OFTEN ->
                    again(429, form, "There were many sign-ups from where you are. Please try again in an hour.");
                case SUM_WANTED -> Html.page(422, front.asking(form));
            };
        } catch (InvalidTopicException e) {
            return Html.page(422, front.with(form));
        }
    }

    private Response again(int status, SignUpForm form, String notice) {
        return Html.page(status, front.with(form.saying(notice)));
    }

    private static Response asked() {
        return Html.page(202, new Pages.Asked());
    }
}
