package dev.paperboy.source.format;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.core.JsonFactory;
import dev.paperboy.bench.Document;
import dev.paperboy.bench.InventedPaper;
import dev.paperboy.paper.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole documents a second: read by us into papers, and only gone through by the bare parser under us. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {

    private static final WstxInputFactory XML = new WstxInputFactory();
    private static final JsonFactory JSON = new JsonFactory();

    @Param({"OAI", "RSS", "DAILY", "FEED"})
    public Document document = Document.OAI;

    private DocumentFormat format = Formats.of(Document.OAI);
    private byte[] bytes = {};

    @Setup
    public void invent() {
        format = Formats.of(document);
        bytes = document.of(InventedPaper.ofMonth(1, document.usual()), 1).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public int papers() throws IOException {
        var counting = new Counting();
        format.read(new ByteArrayInputStream(bytes), counting);
        if (counting.papers() != document.usual()) {
            throw new IllegalStateException("Read " + counting.papers() + " papers");
        }
        return counting.papers();
    }

    @Benchmark
    public long parser() throws IOException, XMLStreamException {
        return document == Document.DAILY ? tokens() : events();
    }

    private long events() throws XMLStreamException {
        var reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        var length = 0L;
        while (reader.hasNext()) {
            reader.next();
            if (reader.isCharacters()) {
                length += reader.getText().length();
            }
        }
        return length;
    }

    private long tokens() throws IOException {
        var length = 0L;
        try (var parser = JSON.createParser(new ByteArrayInputStream(bytes))) {
            while (parser.nextToken() != null) {
                length += parser.getText().length();
            }
        }
        return length;
    }
}
