package dev.paperboy.source.format;

/** The names that tell one vocabulary's elements from another's. */
final class Namespaces {

    static final String NONE = "";
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ARXIV = "http://arxiv.org/schemas/atom";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    static final String OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RSS_1 = "http://purl.org/rss/1.0/";

    private Namespaces() {}
}
