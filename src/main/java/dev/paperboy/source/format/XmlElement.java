package dev.paperboy.source.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a document, small enough to be held.
 *
 * @param namespace empty for none
 * @param attributes by their names without prefix
 * @param text what stands between its tags itself, as it came
 */
record XmlElement(
        String namespace, String name, Map<String, String> attributes, String text, List<XmlElement> children) {

    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    boolean is(String otherNamespace, String otherName) {
        return name.equals(otherName) && namespace.equals(otherNamespace);
    }

    /** The attribute, or the empty text. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Stream<XmlElement> all(String childNamespace, String childName) {
        return children.stream().filter(child -> child.is(childNamespace, childName));
    }

    /** The children of that name in the same namespace as this element. */
    Stream<XmlElement> all(String childName) {
        return all(namespace, childName);
    }

    Optional<XmlElement> first(String childNamespace, String childName) {
        return all(childNamespace, childName).findFirst();
    }

    Optional<XmlElement> first(String childName) {
        return all(childName).findFirst();
    }

    /** The stripped text of the first child of that name; empty where there is none. */
    String text(String childNamespace, String childName) {
        return first(childNamespace, childName).map(child -> child.text.strip()).orElse("");
    }

    /** The stripped text of the first child of that name in this element's namespace; empty where there is none. */
    String text(String childName) {
        return text(namespace, childName);
    }
}
