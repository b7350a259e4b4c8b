package dev.paperboy.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where papers come from. */
@ConfigMapping(prefix = "paperboy.sources")
interface SourcesConfig {

    /** How many archives arXiv has. */
    int ALL_ARCHIVES = 20;

    Arxiv arxiv();

    HuggingFace huggingface();

    Biorxiv biorxiv();

    /** Any RSS, Atom or JSON feeds */
    List<Feed> feeds();

    /** Files of JSON lines on this machine, read again whenever they changed */
    List<JsonFile> files();

    interface Arxiv {

        @WithDefault("true")
        boolean enabled();

        /** Archives and classes to fetch: {@code cs}, {@code cs.CL}. Fewer are fetched sooner */
        @WithDefault(
                "astro-ph,cond-mat,cs,econ,eess,gr-qc,hep-ex,hep-lat,hep-ph,hep-th,math,math-ph,nlin,nucl-ex,nucl-th,physics,q-bio,q-fin,quant-ph,stat")
        List<String> categories();

        /** The day's announcement, as feeds */
        @WithDefault("https://rss.arxiv.org/rss")
        URI rssUrl();

        /** Records that changed since a day (OAI-PMH) */
        @WithDefault("https://oaipmh.arxiv.org/oai")
        URI oaiUrl();

        /** The query API: days before the first start, and papers by their ids */
        @WithDefault("https://export.arxiv.org/api/query")
        URI apiUrl();

        /** Between the end of one request and the next, over all services and nodes; arXiv asks for 3 s at least */
        @WithDefault("3s")
        Duration pause();

        /** Evenings without an announcement that this version does not know yet */
        Optional<List<LocalDate>> pauses();
    }

    interface HuggingFace {

        @WithDefault("true")
        boolean enabled();

        /** The lists of Daily Papers */
        @WithDefault("https://huggingface.co/api/daily_papers")
        URI url();
    }

    interface Biorxiv {

        @WithDefault("false")
        boolean enabled();

        @WithDefault("biorxiv,medrxiv")
        List<Server> servers();

        @WithDefault("https://api.biorxiv.org/details")
        URI url();
    }

    /** The two archives behind one API. */
    enum Server {
        BIORXIV,
        MEDRXIV
    }

    interface Feed {

        URI url();

        /** What pages, filters ({@code src:}) and digests call it: lower-case letters, digits, dots and dashes */
        String name();
    }

    interface JsonFile {

        Path path();

        /** As of a feed */
        String name();
    }
}
