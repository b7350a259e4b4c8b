package dev.paperboy.source;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources' settings under test: everything is off until a test turns it on, at a server of its own. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestSources implements SourcesConfig {

    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private volatile URI server = NOWHERE;
    private volatile boolean arxiv;
    private volatile boolean huggingFace;
    private volatile boolean biorxiv;
    private volatile List<String> categories = List.of("cs.CL", "math");
    private final List<Feed> feeds = new ArrayList<>();
    private final List<JsonFile> files = new ArrayList<>();

    /** Turns everything off. */
    public void reset() {
        server = NOWHERE;
        arxiv = false;
        huggingFace = false;
        biorxiv = false;
        categories = List.of("cs.CL", "math");
        feeds.clear();
        files.clear();
    }

    /** Where all upstreams are, each at its usual path. */
    public void at(URI base) {
        server = base;
    }

    public void arxivOff() {
        arxiv = false;
    }

    public void arxivOn() {
        arxiv = true;
    }

    public void arxivOn(String... wanted) {
        arxiv = true;
        categories = List.of(wanted);
    }

    public void huggingFaceOn() {
        huggingFace = true;
    }

    public void biorxivOn() {
        biorxiv = true;
    }

    public void feed(String name, String path) {
        feeds.add(new TestFeed(name, server.resolve(path)));
    }

    public void file(String name, Path path) {
        files.add(new TestFile(name, path));
    }

    @Override
    public Arxiv arxiv() {
        return new TestArxiv(
                arxiv,
                categories,
                server.resolve("/rss"),
                server.resolve("/oai"),
                server.resolve("/api/query"),
                server.equals(NOWHERE) ? Duration.ofSeconds(3) : Duration.ofMillis(20),
                Optional.empty());
    }

    @Override
    public HuggingFace huggingface() {
        return new TestHuggingFace(huggingFace, server);
    }

    @Override
    public Biorxiv biorxiv() {
        return new TestBiorxiv(biorxiv, List.of(Server.BIORXIV), server.resolve("/details"));
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @Override
    public List<JsonFile> files() {
        return List.copyOf(files);
    }

    private record TestArxiv(
            boolean enabled,
            List<String> categories,
            URI rssUrl,
            URI oaiUrl,
            URI apiUrl,
            Duration pause,
            Optional<List<LocalDate>> pauses)
            implements Arxiv {}

    private record TestHuggingFace(boolean enabled, URI url) implements HuggingFace {}

    private record TestBiorxiv(boolean enabled, List<Server> servers, URI url) implements Biorxiv {}

    private record TestFeed(String name, URI url) implements Feed {}

    private record TestFile(String name, Path path) implements JsonFile {}
}
