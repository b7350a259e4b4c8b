package dev.paperboy.rendering;

import java.util.List;

/** The samples of one family of templates. Each package that has templates has a bean of this kind, with all of them. */
public interface TemplateSamples {

    /** At least one for each template: ordinary, empty, long and hostile things. */
    List<Sample> samples();
}
