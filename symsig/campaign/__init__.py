"""Long work in shards: spread over workers, each result kept in a ledger, so that nothing is lost or done twice."""

from symsig.campaign.identity import identity
from symsig.campaign.ledger import Ledger
from symsig.campaign.run import Interrupted, campaign
from symsig.campaign.workers import PROCESSES, Workers, dask

__all__ = ["PROCESSES", "Interrupted", "Ledger", "Workers", "campaign", "dask", "identity"]
