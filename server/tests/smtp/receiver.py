"""A mail server for tests: speaks SMTP, and misbehaves as it is told.

Says on the first line, as JSON, at which port it listens and which certificates vouch for it; from
then on a line for each mail that it took. Every line on its standard input is a mood:

ok       takes mails
refuse   never takes this recipient (550)
defer    not now (451)
slow     takes the mail and does not say so
deaf     does not even greet
cut      breaks the connection in the middle of a mail
hush     takes a mail, and breaks the connection before it says so

Use: receiver.py [--tls none|starttls|wrapper] [--name NAME] [--login USER:PASSWORD] [--port PORT]
"""

import argparse
import asyncio
import json
import ssl
import sys
import tempfile
from pathlib import Path

import trustme
from aiosmtpd.smtp import SMTP, AuthResult


class Receiver(SMTP):
    """Breaks off in the middle of a mail, and greets nobody when it is deaf."""

    def __init__(self, handler, **options):
        super().__init__(handler, **options)
        self.mood_of = handler

    async def push(self, status):
        if self.mood_of.mood == "deaf" and str(status).startswith("220 "):
            await asyncio.Event().wait()
        await super().push(status)

    async def smtp_DATA(self, arg):
        if self.mood_of.mood == "cut":
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.readline()
            self.transport.abort()
            await asyncio.Event().wait()
        await super().smtp_DATA(arg)


class Handler:
    def __init__(self):
        self.mood = "ok"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mood == "refuse":
            return f"550 5.1.1 nobody is called {address}"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.mood == "defer":
            return "451 4.3.0 try again later"
        told(
            {
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "text": envelope.content.decode("ascii"),
                "tls": server.transport.get_extra_info("ssl_object") is not None,
                "user": getattr(session, "auth_data", None),
            }
        )
        if self.mood == "slow":
            await asyncio.Event().wait()
        if self.mood == "hush":
            server.transport.abort()
            await asyncio.Event().wait()
        return "250 OK"


def told(what):
    print(json.dumps(what), flush=True)


async def moods(handler):
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        handler.mood = line.decode().strip()
        told({"mood": handler.mood})


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", default="none", choices=["none", "starttls", "wrapper"])
    parser.add_argument("--name", default="localhost")
    parser.add_argument("--login")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    handler = Handler()
    with tempfile.TemporaryDirectory() as folder:
        authority = trustme.CA()
        pem = Path(folder) / "authority.pem"
        authority.cert_pem.write_to_path(pem)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert(options.name).configure_cert(context)

        def authenticate(server, session, envelope, mechanism, data):
            given = f"{data.login.decode()}:{data.password.decode()}"
            return AuthResult(success=given == options.login, auth_data=data.login.decode())

        def connection():
            return Receiver(
                handler,
                hostname="localhost",
                tls_context=context if options.tls == "starttls" else None,
                require_starttls=options.tls == "starttls",
                authenticator=authenticate if options.login else None,
                auth_required=options.login is not None,
                auth_require_tls=options.tls == "starttls",
                auth_exclude_mechanism=[],
            )

        server = await asyncio.get_running_loop().create_server(
            connection,
            "127.0.0.1",
            options.port,
            ssl=context if options.tls == "wrapper" else None,
        )
        told({"port": server.sockets[0].getsockname()[1], "authorities": str(pem)})
        # The end of standard input is the end of the test.
        await moods(handler)


asyncio.run(main())
