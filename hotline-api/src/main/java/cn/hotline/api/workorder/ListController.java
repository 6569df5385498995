package cn.hotline.api.workorder;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.InboxDesk;
import cn.hotline.core.reading.InboxRow;
import cn.hotline.core.reading.Page;
import cn.hotline.core.search.SearchHit;
import cn.hotline.core.search.SearchPage;
import cn.hotline.core.search.WorkOrderSearch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inboxes, and search when there are words to look for. */
@RestController
@RequestMapping("/api/v1/work-orders")
class ListController {

    private final InboxDesk inbox;
    private final WorkOrderSearch search;

    ListController(InboxDesk inbox, WorkOrderSearch search) {
        this.inbox = inbox;
        this.search = search;
    }

    /** @param next cursor of the next page; null at the end. A page may be short and yet have a next one */
    record OrderList(List<ListedOrder> items, @Nullable String next) {}

    @GetMapping
    OrderList list(@ParameterObject ListFilter filter, Actor actor) {
        if (filter.hasWords()) {
            return found(filter, search.search(filter.asSearch(), actor));
        }
        return listed(inbox.list(filter.asInbox(), actor));
    }

    /** A telephone number does not belong into an address, where every proxy writes it down. */
    record CallerQuery(
            String phone, @Nullable String cursor, @Nullable Integer limit) {}

    @PostMapping("/of-caller")
    OrderList ofCaller(@RequestBody CallerQuery query, Actor actor) {
        int limit = query.limit() == null ? PageLimit.of(PageLimit.USUAL).rows() : query.limit();
        return listed(inbox.ofCaller(String.valueOf(query.phone()), query.cursor(), limit, actor));
    }

    /** The index does not know clocks. */
    private OrderList found(ListFilter filter, SearchPage page) {
        Set<String> fitting = inbox.withClock(
                page.hits().stream().map(SearchHit::number).collect(Collectors.toSet()), filter.clock());
        return new OrderList(
                page.hits().stream()
                        .filter(hit -> fitting.contains(hit.number()))
                        .map(ListedOrder::of)
                        .toList(),
                page.next());
    }

    private static OrderList listed(Page<InboxRow> page) {
        return new OrderList(page.items().stream().map(ListedOrder::of).toList(), page.next());
    }
}
