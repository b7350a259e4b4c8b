package dev.paperboy.delivery;

import dev.paperboy.paper.Listing;
import dev.paperboy.testing.Golden;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole mails as they go over the wire, from the papers that came in to the last dot. */
@QuarkusTest
class GoldenMailsTest extends MailHouse {

    /** Ids stand in a mail's links: far from those of other tests, and each reader's own. */
    private static final long FIRST_ID = 8_000_000;

    static List<Scene> scenes() {
        return Scenes.all();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_mail_is_the_same_to_the_byte(Scene scene) {
        number(scene);
        house.listed(scene.papers().toArray(Listing[]::new));
        if (scene.withFailure()) {
            aSourceFails();
        }
        long reader = reader("ada@example.org", scene.settings(), scene.topics());
        plan();

        Golden.assertSameMail("digests/" + scene.name() + ".eml", mail(reader).bytes());
    }

    private void number(Scene scene) {
        long id = FIRST_ID
                + IntStream.range(0, scenes().size())
                        .filter(i -> scenes().get(i).name().equals(scene.name()))
                        .findFirst()
                        .orElseThrow();
        List.of("subscriber", "digest")
                .forEach(table -> house.update("alter table " + table + " alter column id restart with " + id));
    }

    private void aSourceFails() {
        sources.huggingFaceOn();
        house.update("insert into source_state (name, started, failures) values ('huggingface', date '2026-11-01', 3)");
    }
}
