/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.porelyte.model.Binder;
import org.porelyte.model.Candidate;
import org.porelyte.model.CellDesign;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.Medium;
import org.porelyte.model.Monomer;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.model.Oligomer;
import org.porelyte.model.ParameterSet;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.ReferenceMaterial;
import org.porelyte.model.Salt;
import org.porelyte.model.Scaffold;
import org.porelyte.model.ScreeningProfile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getLinkers <em>Linkers</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getFunctionalGroups <em>Functional Groups</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getNets <em>Nets</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getMonomers <em>Monomers</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getOligomers <em>Oligomers</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getSalts <em>Salts</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getMedia <em>Media</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getBinders <em>Binders</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getScaffolds <em>Scaffolds</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getReferenceMaterials <em>Reference Materials</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getCellDesigns <em>Cell Designs</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getParameterSets <em>Parameter Sets</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LibraryImpl#getScreeningProfiles <em>Screening Profiles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LibraryImpl extends NamedElementImpl implements Library {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinkers() <em>Linkers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkers()
	 * @generated
	 * @ordered
	 */
	protected EList<Linker> linkers;

	/**
	 * The cached value of the '{@link #getFunctionalGroups() <em>Functional Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctionalGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<FunctionalGroup> functionalGroups;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The cached value of the '{@link #getNets() <em>Nets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNets()
	 * @generated
	 * @ordered
	 */
	protected EList<Net> nets;

	/**
	 * The cached value of the '{@link #getMonomers() <em>Monomers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonomers()
	 * @generated
	 * @ordered
	 */
	protected EList<Monomer> monomers;

	/**
	 * The cached value of the '{@link #getOligomers() <em>Oligomers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOligomers()
	 * @generated
	 * @ordered
	 */
	protected EList<Oligomer> oligomers;

	/**
	 * The cached value of the '{@link #getSalts() <em>Salts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSalts()
	 * @generated
	 * @ordered
	 */
	protected EList<Salt> salts;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected EList<Medium> media;

	/**
	 * The cached value of the '{@link #getBinders() <em>Binders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBinders()
	 * @generated
	 * @ordered
	 */
	protected EList<Binder> binders;

	/**
	 * The cached value of the '{@link #getScaffolds() <em>Scaffolds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaffolds()
	 * @generated
	 * @ordered
	 */
	protected EList<Scaffold> scaffolds;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected EList<Candidate> candidates;

	/**
	 * The cached value of the '{@link #getReferenceMaterials() <em>Reference Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<ReferenceMaterial> referenceMaterials;

	/**
	 * The cached value of the '{@link #getCellDesigns() <em>Cell Designs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellDesigns()
	 * @generated
	 * @ordered
	 */
	protected EList<CellDesign> cellDesigns;

	/**
	 * The cached value of the '{@link #getParameterSets() <em>Parameter Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameterSets()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterSet> parameterSets;

	/**
	 * The cached value of the '{@link #getScreeningProfiles() <em>Screening Profiles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScreeningProfiles()
	 * @generated
	 * @ordered
	 */
	protected EList<ScreeningProfile> screeningProfiles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LibraryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.LIBRARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.LIBRARY__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Linker> getLinkers() {
		if (linkers == null) {
			linkers = new EObjectContainmentEList<Linker>(Linker.class, this, PorelytePackage.LIBRARY__LINKERS);
		}
		return linkers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FunctionalGroup> getFunctionalGroups() {
		if (functionalGroups == null) {
			functionalGroups = new EObjectContainmentEList<FunctionalGroup>(FunctionalGroup.class, this, PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS);
		}
		return functionalGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, PorelytePackage.LIBRARY__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Net> getNets() {
		if (nets == null) {
			nets = new EObjectContainmentEList<Net>(Net.class, this, PorelytePackage.LIBRARY__NETS);
		}
		return nets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Monomer> getMonomers() {
		if (monomers == null) {
			monomers = new EObjectContainmentEList<Monomer>(Monomer.class, this, PorelytePackage.LIBRARY__MONOMERS);
		}
		return monomers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Oligomer> getOligomers() {
		if (oligomers == null) {
			oligomers = new EObjectContainmentEList<Oligomer>(Oligomer.class, this, PorelytePackage.LIBRARY__OLIGOMERS);
		}
		return oligomers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Salt> getSalts() {
		if (salts == null) {
			salts = new EObjectContainmentEList<Salt>(Salt.class, this, PorelytePackage.LIBRARY__SALTS);
		}
		return salts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Medium> getMedia() {
		if (media == null) {
			media = new EObjectContainmentEList<Medium>(Medium.class, this, PorelytePackage.LIBRARY__MEDIA);
		}
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Binder> getBinders() {
		if (binders == null) {
			binders = new EObjectContainmentEList<Binder>(Binder.class, this, PorelytePackage.LIBRARY__BINDERS);
		}
		return binders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scaffold> getScaffolds() {
		if (scaffolds == null) {
			scaffolds = new EObjectContainmentEList<Scaffold>(Scaffold.class, this, PorelytePackage.LIBRARY__SCAFFOLDS);
		}
		return scaffolds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Candidate> getCandidates() {
		if (candidates == null) {
			candidates = new EObjectContainmentEList<Candidate>(Candidate.class, this, PorelytePackage.LIBRARY__CANDIDATES);
		}
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReferenceMaterial> getReferenceMaterials() {
		if (referenceMaterials == null) {
			referenceMaterials = new EObjectContainmentEList<ReferenceMaterial>(ReferenceMaterial.class, this, PorelytePackage.LIBRARY__REFERENCE_MATERIALS);
		}
		return referenceMaterials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CellDesign> getCellDesigns() {
		if (cellDesigns == null) {
			cellDesigns = new EObjectContainmentEList<CellDesign>(CellDesign.class, this, PorelytePackage.LIBRARY__CELL_DESIGNS);
		}
		return cellDesigns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterSet> getParameterSets() {
		if (parameterSets == null) {
			parameterSets = new EObjectContainmentEList<ParameterSet>(ParameterSet.class, this, PorelytePackage.LIBRARY__PARAMETER_SETS);
		}
		return parameterSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScreeningProfile> getScreeningProfiles() {
		if (screeningProfiles == null) {
			screeningProfiles = new EObjectContainmentEList<ScreeningProfile>(ScreeningProfile.class, this, PorelytePackage.LIBRARY__SCREENING_PROFILES);
		}
		return screeningProfiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.LIBRARY__LINKERS:
				return ((InternalEList<?>)getLinkers()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS:
				return ((InternalEList<?>)getFunctionalGroups()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__NETS:
				return ((InternalEList<?>)getNets()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__MONOMERS:
				return ((InternalEList<?>)getMonomers()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__OLIGOMERS:
				return ((InternalEList<?>)getOligomers()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__SALTS:
				return ((InternalEList<?>)getSalts()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__MEDIA:
				return ((InternalEList<?>)getMedia()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__BINDERS:
				return ((InternalEList<?>)getBinders()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__SCAFFOLDS:
				return ((InternalEList<?>)getScaffolds()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__CANDIDATES:
				return ((InternalEList<?>)getCandidates()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__REFERENCE_MATERIALS:
				return ((InternalEList<?>)getReferenceMaterials()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__CELL_DESIGNS:
				return ((InternalEList<?>)getCellDesigns()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__PARAMETER_SETS:
				return ((InternalEList<?>)getParameterSets()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LIBRARY__SCREENING_PROFILES:
				return ((InternalEList<?>)getScreeningProfiles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.LIBRARY__FORMAT_VERSION:
				return getFormatVersion();
			case PorelytePackage.LIBRARY__LINKERS:
				return getLinkers();
			case PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS:
				return getFunctionalGroups();
			case PorelytePackage.LIBRARY__NODES:
				return getNodes();
			case PorelytePackage.LIBRARY__NETS:
				return getNets();
			case PorelytePackage.LIBRARY__MONOMERS:
				return getMonomers();
			case PorelytePackage.LIBRARY__OLIGOMERS:
				return getOligomers();
			case PorelytePackage.LIBRARY__SALTS:
				return getSalts();
			case PorelytePackage.LIBRARY__MEDIA:
				return getMedia();
			case PorelytePackage.LIBRARY__BINDERS:
				return getBinders();
			case PorelytePackage.LIBRARY__SCAFFOLDS:
				return getScaffolds();
			case PorelytePackage.LIBRARY__CANDIDATES:
				return getCandidates();
			case PorelytePackage.LIBRARY__REFERENCE_MATERIALS:
				return getReferenceMaterials();
			case PorelytePackage.LIBRARY__CELL_DESIGNS:
				return getCellDesigns();
			case PorelytePackage.LIBRARY__PARAMETER_SETS:
				return getParameterSets();
			case PorelytePackage.LIBRARY__SCREENING_PROFILES:
				return getScreeningProfiles();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.LIBRARY__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case PorelytePackage.LIBRARY__LINKERS:
				getLinkers().clear();
				getLinkers().addAll((Collection<? extends Linker>)newValue);
				return;
			case PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS:
				getFunctionalGroups().clear();
				getFunctionalGroups().addAll((Collection<? extends FunctionalGroup>)newValue);
				return;
			case PorelytePackage.LIBRARY__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case PorelytePackage.LIBRARY__NETS:
				getNets().clear();
				getNets().addAll((Collection<? extends Net>)newValue);
				return;
			case PorelytePackage.LIBRARY__MONOMERS:
				getMonomers().clear();
				getMonomers().addAll((Collection<? extends Monomer>)newValue);
				return;
			case PorelytePackage.LIBRARY__OLIGOMERS:
				getOligomers().clear();
				getOligomers().addAll((Collection<? extends Oligomer>)newValue);
				return;
			case PorelytePackage.LIBRARY__SALTS:
				getSalts().clear();
				getSalts().addAll((Collection<? extends Salt>)newValue);
				return;
			case PorelytePackage.LIBRARY__MEDIA:
				getMedia().clear();
				getMedia().addAll((Collection<? extends Medium>)newValue);
				return;
			case PorelytePackage.LIBRARY__BINDERS:
				getBinders().clear();
				getBinders().addAll((Collection<? extends Binder>)newValue);
				return;
			case PorelytePackage.LIBRARY__SCAFFOLDS:
				getScaffolds().clear();
				getScaffolds().addAll((Collection<? extends Scaffold>)newValue);
				return;
			case PorelytePackage.LIBRARY__CANDIDATES:
				getCandidates().clear();
				getCandidates().addAll((Collection<? extends Candidate>)newValue);
				return;
			case PorelytePackage.LIBRARY__REFERENCE_MATERIALS:
				getReferenceMaterials().clear();
				getReferenceMaterials().addAll((Collection<? extends ReferenceMaterial>)newValue);
				return;
			case PorelytePackage.LIBRARY__CELL_DESIGNS:
				getCellDesigns().clear();
				getCellDesigns().addAll((Collection<? extends CellDesign>)newValue);
				return;
			case PorelytePackage.LIBRARY__PARAMETER_SETS:
				getParameterSets().clear();
				getParameterSets().addAll((Collection<? extends ParameterSet>)newValue);
				return;
			case PorelytePackage.LIBRARY__SCREENING_PROFILES:
				getScreeningProfiles().clear();
				getScreeningProfiles().addAll((Collection<? extends ScreeningProfile>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.LIBRARY__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PorelytePackage.LIBRARY__LINKERS:
				getLinkers().clear();
				return;
			case PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS:
				getFunctionalGroups().clear();
				return;
			case PorelytePackage.LIBRARY__NODES:
				getNodes().clear();
				return;
			case PorelytePackage.LIBRARY__NETS:
				getNets().clear();
				return;
			case PorelytePackage.LIBRARY__MONOMERS:
				getMonomers().clear();
				return;
			case PorelytePackage.LIBRARY__OLIGOMERS:
				getOligomers().clear();
				return;
			case PorelytePackage.LIBRARY__SALTS:
				getSalts().clear();
				return;
			case PorelytePackage.LIBRARY__MEDIA:
				getMedia().clear();
				return;
			case PorelytePackage.LIBRARY__BINDERS:
				getBinders().clear();
				return;
			case PorelytePackage.LIBRARY__SCAFFOLDS:
				getScaffolds().clear();
				return;
			case PorelytePackage.LIBRARY__CANDIDATES:
				getCandidates().clear();
				return;
			case PorelytePackage.LIBRARY__REFERENCE_MATERIALS:
				getReferenceMaterials().clear();
				return;
			case PorelytePackage.LIBRARY__CELL_DESIGNS:
				getCellDesigns().clear();
				return;
			case PorelytePackage.LIBRARY__PARAMETER_SETS:
				getParameterSets().clear();
				return;
			case PorelytePackage.LIBRARY__SCREENING_PROFILES:
				getScreeningProfiles().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.LIBRARY__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case PorelytePackage.LIBRARY__LINKERS:
				return linkers != null && !linkers.isEmpty();
			case PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS:
				return functionalGroups != null && !functionalGroups.isEmpty();
			case PorelytePackage.LIBRARY__NODES:
				return nodes != null && !nodes.isEmpty();
			case PorelytePackage.LIBRARY__NETS:
				return nets != null && !nets.isEmpty();
			case PorelytePackage.LIBRARY__MONOMERS:
				return monomers != null && !monomers.isEmpty();
			case PorelytePackage.LIBRARY__OLIGOMERS:
				return oligomers != null && !oligomers.isEmpty();
			case PorelytePackage.LIBRARY__SALTS:
				return salts != null && !salts.isEmpty();
			case PorelytePackage.LIBRARY__MEDIA:
				return media != null && !media.isEmpty();
			case PorelytePackage.LIBRARY__BINDERS:
				return binders != null && !binders.isEmpty();
			case PorelytePackage.LIBRARY__SCAFFOLDS:
				return scaffolds != null && !scaffolds.isEmpty();
			case PorelytePackage.LIBRARY__CANDIDATES:
				return candidates != null && !candidates.isEmpty();
			case PorelytePackage.LIBRARY__REFERENCE_MATERIALS:
				return referenceMaterials != null && !referenceMaterials.isEmpty();
			case PorelytePackage.LIBRARY__CELL_DESIGNS:
				return cellDesigns != null && !cellDesigns.isEmpty();
			case PorelytePackage.LIBRARY__PARAMETER_SETS:
				return parameterSets != null && !parameterSets.isEmpty();
			case PorelytePackage.LIBRARY__SCREENING_PROFILES:
				return screeningProfiles != null && !screeningProfiles.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(')');
		return result.toString();
	}

} //LibraryImpl
