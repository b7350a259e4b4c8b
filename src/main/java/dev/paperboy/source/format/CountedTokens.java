package dev.paperboy.source.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads elements as trees, none so large that its nodes fill the memory: they weigh many times what they do on the wire. */
final class CountedTokens extends JsonParserDelegate {

    private static final int MOST = 200_000;

    private int tokens;

    CountedTokens(JsonParser parser) {
        super(parser);
    }

    /** The element that begins at the current token. */
    JsonNode element() throws IOException {
        tokens = 0;
        return Json.MAPPER.readTree(this);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        if (++tokens > MOST) {
            throw new StreamConstraintsException("too many tokens in one element", currentLocation());
        }
        return super.nextToken();
    }
}
