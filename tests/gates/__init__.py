"""Publishers on loopback that let only signed-in readers in, as strict as real ones.

    with FormGate() as gate:
        gate.url("/article/1")       # a preview for strangers, whole for readers
        gate.url("/feed.xml")        # open to all; gate.url("/") links to the form
        gate.failures, gate.logins   # attempts that failed and that succeeded
        gate.locked                  # after three failures in a row, the right password too
        gate.asked                   # every request as it came
        gate.expire()                # all sessions end

Every gate takes `articles`, how many there are, `wall`, the status of a preview, `tls`, and `host`,
the name under which it is asked; they answer under every name, and `Request.host` says which.
A gate that is asked under names needs a client with a resolver, and `at_home` gives both.
"""

from tests.gates.forms import FormGate
from tests.gates.gate import PASSWORD, USER, Gate, Reply, Request, at_home
from tests.gates.password import BasicGate, BearerGate, DigestGate

__all__ = [
    "PASSWORD",
    "USER",
    "BasicGate",
    "BearerGate",
    "DigestGate",
    "FormGate",
    "Gate",
    "Reply",
    "Request",
    "at_home",
]
