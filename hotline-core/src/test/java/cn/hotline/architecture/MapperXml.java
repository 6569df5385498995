package cn.hotline.architecture;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One mapper's XML, and what is wrong with it. */
record MapperXml(String file, String namespace, List<Statement> statements) {

    private static final String CASES =
            "(work_order|assignment|assignment_past|deadline_clock|clock_past|proceeding|work_order_history|work_order_scope)";
    private static final Pattern WRITES_CASES = Pattern.compile(
            "\\b(insert\\s+(ignore\\s+)?into|replace\\s+into|update|delete\\s+from|truncate(\\s+table)?)\\s+" + CASES
                    + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_COLUMN = Pattern.compile("select\\s+(\\w+\\.)?\\*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND =
            Pattern.compile("\\blimit\\b|\\bin\\s+\\(given\\)|\\bfrom\\s+json_table\\(#\\{", Pattern.CASE_INSENSITIVE);

    /** A select, insert, update or delete with the fragments that it includes. */
    record Statement(String kind, String id, String sql) {}

    static MapperXml read(Path path) throws Exception {
        Document document = document(path);
        List<Statement> statements = new ArrayList<>();
        for (String kind : List.of("select", "insert", "update", "delete")) {
            for (Element element : elements(document.getElementsByTagName(kind))) {
                statements.add(new Statement(kind, element.getAttribute("id"), text(element)));
            }
        }
        String namespace = document.getDocumentElement().getAttribute("namespace");
        return new MapperXml(path.getFileName().toString(), namespace, statements);
    }

    private static Document document(Path path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(path.toFile());
    }

    List<String> everyColumn() {
        return complaints(statement -> EVERY_COLUMN.matcher(statement.sql()).find());
    }

    /** Changes of an order's tables, which belong to one mapper alone. */
    List<String> writesCases() {
        return file.equals("CaseWriteMapper.xml")
                ? List.of()
                : complaints(statement -> WRITES_CASES.matcher(statement.sql()).find());
    }

    /** Lists without an end: neither a limit nor a given set of ids. */
    List<String> unboundedLists() {
        return complaints(statement -> statement.kind().equals("select")
                && isList(statement.id())
                && !BOUND.matcher(statement.sql()).find());
    }

    private List<String> complaints(java.util.function.Predicate<Statement> wrong) {
        return statements.stream()
                .filter(wrong)
                .map(statement -> file + " " + statement.id())
                .toList();
    }

    private boolean isList(String id) {
        try {
            return Arrays.stream(Class.forName(namespace).getMethods())
                    .filter(method -> method.getName().equals(id))
                    .map(Method::getReturnType)
                    .anyMatch(Collection.class::isAssignableFrom);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " belongs to no mapper", e);
        }
    }

    /** The statement as one text: fragments in their place, a set of given values as {@code (given)}. */
    private static String text(Element element) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                text.append(
                        switch (child.getTagName()) {
                            case "include" -> text(fragment(child.getAttribute("refid"), child.getOwnerDocument()));
                            case "foreach" -> "(given)";
                            default -> text(child);
                        });
            } else {
                text.append(node.getTextContent());
            }
        }
        return text.toString();
    }

    /** Of the document or, by its full name, of the mapper in the file beside it. */
    private static Element fragment(String name, Document document) throws Exception {
        String[] parts = name.split("\\.", -1);
        String id = parts[parts.length - 1];
        Path here = Path.of(URI.create(document.getDocumentURI()));
        Document its = parts.length == 1 ? document : document(here.resolveSibling(parts[parts.length - 2] + ".xml"));
        return elements(its.getElementsByTagName("sql")).stream()
                .filter(sql -> sql.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
