package ruleoflaw.inspection.adjustment;

import static ruleoflaw.inspection.InspectionProblem.EXTENSION_ASKED_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.rectification.OrderId;
import ruleoflaw.inspection.rectification.OrderMatters;
import ruleoflaw.inspection.rectification.RectificationOrders;

/** Takes the units' wishes for more time, and what an approver says to them. */
@ApplicationScoped
@Transactional
class ExtensionService {
    private final Extensions extensions;
    private final RectificationOrders orders;
    private final OrderMatters matters;
    private final LongerDeadline longer;
    private final Outbox outbox;
    private final Caller caller;

    ExtensionService(
            Extensions extensions,
            RectificationOrders orders,
            OrderMatters matters,
            LongerDeadline longer,
            Outbox outbox,
            Caller caller) {
        this.extensions = extensions;
        this.orders = orders;
        this.matters = matters;
        this.longer = longer;
        this.outbox = outbox;
        this.caller = caller;
    }

    Page<ExtensionView> list(ExtensionFilter filter, PageRequest page) {
        return Page.of(
                extensions.matching(filter, page), page, view -> view.id().value());
    }

    ExtensionView show(ExtensionId id) {
        return extensions.get(id).view();
    }

    ExtensionView ask(OrderId id, AskExtension request) {
        var order = orders.get(id);
        if (extensions.isAskedFor(id.value())) {
            throw EXTENSION_ASKED_ALREADY.because();
        }
        var extension = new Extension(order, request, longer.today());
        extensions.persist(extension);
        return extension.view();
    }

    ExtensionView approve(ExtensionId id, long version) {
        var extension = at(id, version);
        extension.approve(caller.subject(), longer.today());
        var order = orders.get(new OrderId(extension.orderId()));
        outbox.addAll(order.extend(longer.until(extension.until(), longer.today())));
        matters.extended(order);
        extensions.flush();
        return extension.view();
    }

    ExtensionView refuse(ExtensionId id, long version, String reason) {
        var extension = at(id, version);
        extension.refuse(reason, caller.subject(), longer.today());
        extensions.flush();
        return extension.view();
    }

    private Extension at(ExtensionId id, long version) {
        var extension = extensions.get(id);
        extension.mustBeAt(version);
        return extension;
    }
}
