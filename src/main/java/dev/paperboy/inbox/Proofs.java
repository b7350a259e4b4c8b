package dev.paperboy.inbox;

import dev.paperboy.delivery.DigestMails;
import dev.paperboy.delivery.ReturnPaths;
import dev.paperboy.delivery.Returned;
import dev.paperboy.edition.DigestRepository;
import dev.paperboy.inbox.bounce.Traces;
import dev.paperboy.subscriber.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Tells what a report proves from what it claims. */
@ApplicationScoped
class Proofs {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern UNSUBSCRIBE = Pattern.compile("/unsubscribe/([\\w-]{20,100})");

    private final ReturnPaths paths;
    private final DigestRepository digests;
    private final DigestMails mails;
    private final LinkTokens tokens;

    Proofs(ReturnPaths paths, DigestRepository digests, DigestMails mails, LinkTokens tokens) {
        this.paths = paths;
        this.digests = digests;
        this.mails = mails;
        this.tokens = tokens;
    }

    /** The mail of ours that this is about: by an address made for it, else by its number and its Message-ID together. */
    Optional<Returned> mail(Traces traces) {
        return traces.addresses().stream()
                .flatMap(address -> paths.read(address).stream())
                .findFirst()
                .or(() -> traces.digests().stream()
                        .flatMap(number -> digest(number, traces.messageIds()).stream())
                        .findFirst());
    }

    private Optional<Returned> digest(String number, List<String> messageIds) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return digests.findByIdOptional(Long.valueOf(number))
                .filter(digest -> {
                    var ours = mails.messageId(digest);
                    return messageIds.stream().anyMatch(id -> same(ours, id));
                })
                .map(digest -> Returned.digest(digest.id()));
    }

    private static boolean same(String ours, String theirs) {
        var bare = theirs.strip().replaceAll("^<|>$", "");
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), bare.getBytes(StandardCharsets.UTF_8));
    }

    /** The subscriber whose link to unsubscribe stands in it. */
    OptionalLong subscriber(Traces traces) {
        return traces.unsubscribeLinks().stream()
                .flatMap(link -> UNSUBSCRIBE.matcher(link).results().limit(2))
                .map(match -> tokens.unsubscriber(match.group(1)))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
