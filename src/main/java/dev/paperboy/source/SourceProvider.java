package dev.paperboy.source;

import java.util.List;

/** Makes the sources of one upstream as they are configured. To add an upstream, add a bean of this. */
interface SourceProvider {

    /** Those that are on; none where the upstream is off. */
    List<? extends PaperSource> sources();

    /** Of those that share a publisher the lowest is asked first. */
    int rank();
}
