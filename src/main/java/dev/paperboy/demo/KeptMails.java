package dev.paperboy.demo;

import dev.paperboy.rendering.SiteConfig;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mails that came, one numbered file each, so that they outlive restarts and live reloads. */
@ApplicationScoped
@IfBuildProfile("dev")
class KeptMails {

    static final int MOST = 500;

    private static final String ENDING = ".eml";
    private static final Pattern NAME = Pattern.compile("[1-9]\\d{0,8}\\.eml");

    private final Path folder;

    @Inject
    KeptMails(SiteConfig site) throws IOException {
        this(site.dataDir().resolve("mailbox"));
    }

    KeptMails(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Keeps a mail under the next number; the oldest goes when there are too many. */
    synchronized void keep(byte[] mail) throws IOException {
        var numbers = numbers();
        var next = numbers.isEmpty() ? 1 : numbers.get(0) + 1;
        var whole = Files.write(folder.resolve("coming"), mail);
        Files.move(whole, file(next), StandardCopyOption.ATOMIC_MOVE);
        for (var number : numbers.subList(Math.min(numbers.size(), MOST - 1), numbers.size())) {
            Files.deleteIfExists(file(number));
        }
    }

    /** The numbers of the mails, newest first. */
    List<Integer> numbers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - ENDING.length())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The bytes of a mail; empty if there is none of that number. */
    Optional<byte[]> mail(int number) throws IOException {
        return Files.isRegularFile(file(number)) ? Optional.of(Files.readAllBytes(file(number))) : Optional.empty();
    }

    private Path file(int number) {
        return folder.resolve(number + ENDING);
    }
}
