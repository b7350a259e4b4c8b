package dev.paperboy.subscriber;

import dev.paperboy.matching.language.Filter;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.ArrayList;
import java.util.List;

/** Topics asked for, each with its filter; all of them parse. */
record CompiledTopics(List<TopicRequest> requests, List<Filter> filters) {

    static CompiledTopics of(List<TopicRequest> requests) throws InvalidTopicException {
        var filters = new ArrayList<Filter>();
        for (var request : requests) {
            try {
                filters.add(Filters.compile(request.filter()));
            } catch (FilterSyntaxException e) {
                throw new InvalidTopicException(filters.size(), e);
            }
        }
        return new CompiledTopics(requests, filters);
    }
}
