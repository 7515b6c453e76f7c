"""How the network is made. PyTorch is needed here and nowhere else."""
