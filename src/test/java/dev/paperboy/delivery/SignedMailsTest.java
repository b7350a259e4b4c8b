package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.dkim.TestDkim;
import dev.paperboy.edition.DigestContents;
import dev.paperboy.paper.Listing;
import dev.paperboy.rendering.DigestPresentation;
import dev.paperboy.rendering.DigestRenderer;
import dev.paperboy.secret.Keys;
import dev.paperboy.testing.OpenedMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests of an operator who signs. */
@QuarkusTest
class SignedMailsTest extends MailHouse {

    @Inject
    DigestLoader loader;

    @Inject
    DigestContents contents;

    @Inject
    ReturnPaths returnPaths;

    @Inject
    DigestRenderer renderer;

    @Inject
    DigestPresentation presentation;

    @Inject
    MailIdentity identity;

    @Inject
    Keys keys;

    @Test
    void a_second_copy_is_signed_alike_and_another_key_makes_another_mail(@TempDir Path folder) {
        var both = TestDkim.both(folder);
        var digest = digest();
        var unsigned = mails.compose(digest).orElseThrow();
        var signed = signed(both, digest);
        var again = signed(both, digest);
        var rotated = signed(TestDkim.off().with("next", both.keys().get(0).file(), true), digest);

        assertThat(again.bytes()).isEqualTo(signed.bytes());
        assertThat(again.rendered()).isEqualTo(signed.rendered());
        assertThat(new String(signed.bytes(), US_ASCII))
                .startsWith("DKIM-Signature: ")
                .endsWith(new String(unsigned.bytes(), US_ASCII));
        assertThat(signed.rendered()).isNotIn(unsigned.rendered(), rotated.rendered());
        assertThat(new OpenedMail(rotated.bytes()).headers("DKIM-Signature")).hasSize(1);
    }

    @Test
    void a_digest_names_its_day_and_us_for_the_feedback_loop() {
        assertThat(new OpenedMail(mails.compose(digest()).orElseThrow().bytes()).header("Feedback-ID"))
                .isEqualTo("20261120:daily:v1:exampleorg");
    }

    private long digest() {
        var scene = Scenes.all().get(0);
        house.listed(scene.papers().toArray(Listing[]::new));
        long reader = reader("ada@example.org", scene.settings(), scene.topics());
        plan();
        return digest(reader, DAY);
    }

    private ComposedDigest signed(TestDkim config, long digest) {
        var signing = new DigestMails(
                contents,
                loader,
                renderer,
                presentation,
                identity,
                returnPaths,
                new MailSigner(config, identity),
                keys);
        return QuarkusTransaction.requiringNew()
                .call(() -> signing.compose(digest).orElseThrow());
    }
}
