package io.dragoman.parsers.source;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from strangers. Nothing is fetched, no entity is expanded but those that XML itself defines,
 * a document type that declares anything is refused, and depth and number of elements are limited.
 */
final class HardenedXml {

  private HardenedXml() {}

  /** Is told of elements and text, in the order of the document. */
  interface Visitor {
    void begin(XMLStreamReader element);

    void text(String text);

    void end(String localName);
  }

  /**
   * The document without a document type; positions stay as they are.
   *
   * @throws SourceException if the document type declares entities or anything else
   */
  static String withoutDocumentType(String xml) {
    int begin = xml.indexOf("<!DOCTYPE");
    int root = rootElement(xml);
    if (begin < 0 || (root >= 0 && begin > root)) {
      return xml;
    }
    int end = xml.indexOf('>', begin);
    int subset = xml.indexOf('[', begin);
    if (end < 0 || (subset >= 0 && subset < end)) {
      throw new SourceException(
          "source-forbidden",
          "the document declares its own entities in a document type; such documents are not read,"
              + " for they are how parsers are attacked");
    }
    return xml.substring(0, begin) + " ".repeat(end + 1 - begin) + xml.substring(end + 1);
  }

  private static int rootElement(String xml) {
    for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
      if (xml.startsWith("<!--", at)) {
        int end = xml.indexOf("-->", at);
        if (end < 0) {
          return -1;
        }
        at = end;
      } else if (at + 1 < xml.length() && Character.isLetter(xml.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Walks a document.
   *
   * @throws SourceException if it is no XML, or over a limit
   */
  static void walk(String xml, String form, SourceLimits limits, Visitor visitor) {
    int depth = 0;
    int elements = 0;
    try {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new StringReader(withoutDocumentType(xml.strip())));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            elements++;
            check(depth, elements, limits);
            visitor.begin(reader);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              visitor.text(reader.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            visitor.end(reader.getLocalName());
          }
          default -> {
            // comments, instructions and unknown entities say nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      throw SourceException.malformed(form, e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refers to " + systemId + ", and nothing is fetched");
        });
    return factory;
  }

  private static void check(int depth, int elements, SourceLimits limits) {
    if (depth > limits.nesting()) {
      throw new SourceException(
          "source-too-deep",
          "elements stand in one another more than %d levels deep; SourceLimits.nesting is the limit"
              .formatted(limits.nesting()));
    }
    if (elements > limits.elements()) {
      throw new SourceException(
          "source-too-many",
          "the document has more than %,d elements; SourceLimits.elements is the limit"
              .formatted(limits.elements()));
    }
  }
}
